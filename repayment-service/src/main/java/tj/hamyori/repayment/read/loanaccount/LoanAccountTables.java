package tj.hamyori.repayment.read.loanaccount;

import tj.hamyori.platform.copy.Table;

/** The tables of the accounts, with the columns that a new row fills. */
final class LoanAccountTables {

    static final Table ACCOUNT = Table.of(
            "loan_account",
            "loan_id",
            "mfo",
            "loan_number",
            "product_code",
            "product_kind",
            "purpose",
            "group_id",
            "group_number",
            "officer",
            "disbursed_on",
            "principal_minor",
            "currency",
            "recorded_at",
            "keeps_off_days_off",
            "day_count",
            "rounding");
    static final Table SHARE = Table.of(
            "borrower_share",
            "loan_id",
            "position",
            "member_id",
            "principal_minor",
            "sex",
            "birth_year",
            "district",
            "household_category",
            "upto_minor");
    static final Table VERSION = Table.of(
            "schedule_version",
            "loan_id",
            "version",
            "cause",
            "reason",
            "decided_by",
            "rescheduled",
            "effective_on",
            "recorded_at",
            "due_dates::date[]",
            "total_upto_minor::bigint[]",
            "principal_upto_minor::bigint[]",
            "decision_id");
    static final Table POSTPONEMENT =
            Table.of("account_postponement", "loan_id", "postponement_id", "version", "recorded_at");
    static final Table INSTALMENT = Table.of(
            "instalment",
            "loan_id",
            "version",
            "number",
            "due_on",
            "principal_minor",
            "interest_minor",
            "fee_minor",
            "before_minor");
    static final Table REPAYMENT = Table.of(
            "repayment",
            "loan_id",
            "payment_id",
            "kind",
            "paid_on",
            "amount_minor",
            "lent_minor",
            "cover_id",
            "channel",
            "receipt_number",
            "recorded_by",
            "recorded_at");
    static final Table CHARGE = Table.of(
            "charge",
            "loan_id",
            "charge_id",
            "kind",
            "due_on",
            "charged_on",
            "amount_minor",
            "reason",
            "charged_by",
            "recorded_at");
    static final Table WRITE_OFF =
            Table.of("write_off", "loan_id", "written_off_on", "principal_minor", "reason", "recorded_at");
    static final Table DECISION = Table.of(
            "schedule_decision",
            "loan_id",
            "decision_id",
            "kind",
            "decided_on",
            "decided_at",
            "reason",
            "decided_by",
            "months",
            "instalments",
            "every",
            "unit",
            "first_due_on",
            "payment_id",
            "amount_minor",
            "recorded_at");
    static final Table EFFECT = Table.of("decision_effect", "loan_id", "decision_id", "because", "recorded_at");

    static final Table UNFOLDED = Table.of("unfolded_loan", "loan_id");

    private LoanAccountTables() {}
}
