package tj.hamyori.repayment.read.portfolioquality;

/**
 * What is added up over borrowers' shares; every figure is one of these or a ratio of two. Minor units or counts. A sum
 * beyond a bigint is refused ({@code sum_minor}).
 */
enum Sum {
    LOANS("count(*) filter (where open)"),
    /** Those with one open loan; who has several is in a row of her own and counted once. */
    BORROWERS_OF_ONE("count(*) filter (where open and member_of_several is null)"),
    WOMEN_OF_ONE("count(*) filter (where open and member_of_several is null and borrower_sex = 'F')"),
    PORTFOLIO("sum_minor(part_outstanding)"),
    OVERDUE_PRINCIPAL("sum_minor(part_overdue_principal)"),
    PAR_0(moreThan(0)),
    PAR_30(moreThan(30)),
    PAR_60(moreThan(60)),
    PAR_90(moreThan(90)),
    PAR_180(moreThan(180)),
    PAR_365(moreThan(365)),
    PAR_0_OR_RESCHEDULED(moreThanOrRescheduled(0)),
    PAR_30_OR_RESCHEDULED(moreThanOrRescheduled(30)),
    PAR_60_OR_RESCHEDULED(moreThanOrRescheduled(60)),
    PAR_90_OR_RESCHEDULED(moreThanOrRescheduled(90)),
    PAR_180_OR_RESCHEDULED(moreThanOrRescheduled(180)),
    PAR_365_OR_RESCHEDULED(moreThanOrRescheduled(365)),
    RESCHEDULED("sum_minor(part_outstanding) filter (where rescheduled)"),
    REFINANCED("sum_minor(part_outstanding) filter (where refinanced)"),
    PAST_MATURITY("sum_minor(part_outstanding) filter (where ends_on < :asOf)"),
    LOANS_PAST_MATURITY("count(*) filter (where open and ends_on < :asOf)"),
    PORTFOLIO_OF_WOMEN("sum_minor(part_outstanding) filter (where borrower_sex = 'F')"),
    DAYS_OF_TERM("sum(ends_on - disbursed_on) filter (where open)"),
    LOANS_WITH_TERM("count(ends_on) filter (where open)"),
    NOT_YET_DUE("sum_minor(part_outstanding) filter (where first_principal_due_on > :asOf)"),
    PROVISION("sum_minor(part_provision)"),
    DISBURSED("sum_minor(part_handed_over)"),
    DISBURSED_IN_PERIOD("sum_minor(part_disbursed_in_period)"),
    REPAID_PRINCIPAL("sum_minor(part_repaid_principal)"),
    WRITTEN_OFF("sum_minor(part_written_off)"),
    WRITTEN_OFF_IN_PERIOD("sum_minor(part_written_off) filter (where written_off_on >= :from)"),
    RECOVERED("sum_minor(part_recovered)"),
    RECOVERED_IN_PERIOD("sum_minor(part_recovered_in_period)"),
    CREDIT("sum_minor(part_credit)"),
    DUE_IN_PERIOD("sum_minor(part_due)"),
    PAID_ON_TIME("sum_minor(part_on_time)"),
    COLLECTED_IN_PERIOD("sum_minor(part_collected)"),
    PAID_OF_PERIOD("sum_minor(part_paid_of_period)"),
    ARREARS_AT_START("sum_minor(part_arrears_at_start)"),
    CLEANED_UP("sum_minor(part_cleaned_up)"),
    MATURED_LOANS("count(*) filter (where matured)"),
    MATURED_LOANS_ON_TIME("count(*) filter (where repaid_on_time)"),
    MATURED("sum_minor(part_handed_over) filter (where matured)"),
    MATURED_ON_TIME("sum_minor(part_handed_over) filter (where repaid_on_time)");

    private final String expression;

    Sum(String expression) {
        this.expression = expression;
    }

    private static String moreThan(int days) {
        return "sum_minor(part_outstanding) filter (where principal_days_past_due > " + days + ")";
    }

    private static String moreThanOrRescheduled(int days) {
        return "sum_minor(part_outstanding) filter (where principal_days_past_due > " + days + " or rescheduled)";
    }

    /** As a column of the statement, by its lower-case name. */
    String column() {
        return "cast(coalesce(" + expression + ", 0) as bigint) as sum_" + ordinal();
    }
}
