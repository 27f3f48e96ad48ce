package tj.hamyori.repayment.read.portfolioquality;

/** What is added up over borrowers' shares; every figure is one of these or a ratio of two. Minor units or counts. */
enum Sum {
    LOANS("count(*) filter (where open)"),
    /** Those with one open loan; who has several is in a row of her own and counted once. */
    BORROWERS_OF_ONE("count(*) filter (where open and member_of_several is null)"),
    WOMEN_OF_ONE("count(*) filter (where open and member_of_several is null and borrower_sex = 'F')"),
    PORTFOLIO("sum(part_outstanding)"),
    OVERDUE_PRINCIPAL("sum(part_overdue_principal)"),
    PAR_0(moreThan(0)),
    PAR_30(moreThan(30)),
    PAR_60(moreThan(60)),
    PAR_90(moreThan(90)),
    PAR_180(moreThan(180)),
    PAR_365(moreThan(365)),
    PAR_30_OR_RESCHEDULED("sum(part_outstanding) filter (where principal_days_past_due > 30 or rescheduled)"),
    RESCHEDULED("sum(part_outstanding) filter (where rescheduled)"),
    NOT_YET_DUE("sum(part_outstanding) filter (where first_principal_due_on > :asOf)"),
    PROVISION("sum(part_provision)"),
    DISBURSED("sum(part_handed_over)"),
    DISBURSED_IN_PERIOD("sum(part_disbursed_in_period)"),
    REPAID_PRINCIPAL("sum(part_repaid_principal)"),
    WRITTEN_OFF("sum(part_written_off)"),
    WRITTEN_OFF_IN_PERIOD("sum(part_written_off) filter (where written_off_on >= :from)"),
    RECOVERED("sum(part_recovered)"),
    RECOVERED_IN_PERIOD("sum(part_recovered_in_period)"),
    CREDIT("sum(part_credit)"),
    DUE_IN_PERIOD("sum(part_due)"),
    PAID_ON_TIME("sum(part_on_time)"),
    COLLECTED_IN_PERIOD("sum(part_collected)"),
    MATURED_LOANS("count(*) filter (where matured)"),
    MATURED_LOANS_ON_TIME("count(*) filter (where repaid_on_time)"),
    MATURED("sum(part_handed_over) filter (where matured)"),
    MATURED_ON_TIME("sum(part_handed_over) filter (where repaid_on_time)");

    private final String expression;

    Sum(String expression) {
        this.expression = expression;
    }

    private static String moreThan(int days) {
        return "sum(part_outstanding) filter (where principal_days_past_due > " + days + ")";
    }

    /** As a column of the statement, by its lower-case name. */
    String column() {
        return "cast(coalesce(" + expression + ", 0) as bigint) as sum_" + ordinal();
    }
}
