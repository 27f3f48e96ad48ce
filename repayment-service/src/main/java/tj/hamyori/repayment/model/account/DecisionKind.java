package tj.hamyori.repayment.model.account;

/**
 * What a decision about a schedule says, in the order in which decisions of one business date come: money handed over
 * before all that is decided about what is then owed, the bulk postponement before what was
 * decided for the loan alone, the calendar over the dates all these gave, the pay-off over whatever is left.
 */
public enum DecisionKind {
    TRANCHE("TRANCHE", false, 0),
    POSTPONE("POSTPONED", true, 1),
    EXTEND("RESCHEDULED", true, 2),
    SHIFT("SHIFTED", true, 2),
    GRACE("GRACE", true, 2),
    CALENDAR("CALENDAR", false, 3),
    PAY_OFF("PAID_OFF", false, 4);

    private final String cause;
    private final boolean reschedules;
    private final int rank;

    DecisionKind(String cause, boolean reschedules, int rank) {
        this.cause = cause;
        this.reschedules = reschedules;
        this.rank = rank;
    }

    /** The word a schedule version that follows from it carries. */
    public String cause() {
        return cause;
    }

    /** Whether the loan counts as rescheduled from then on. */
    public boolean reschedules() {
        return reschedules;
    }

    int rank() {
        return rank;
    }
}
