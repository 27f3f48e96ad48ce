package tj.hamyori.repayment.write;

import tj.hamyori.platform.problem.Rule;

/** Everything that can be refused about a declared holiday. */
enum HolidayRule implements Rule {
    /** A year's worth at once is the most anybody plans; it bounds the event. */
    HOLIDAY_DAYS_AT_MOST_A_YEAR("Between 1 and 366 days can be declared at once."),
    /** The years the working calendar holds. */
    HOLIDAY_WITHIN_CALENDAR("A declared day must lie between 1970 and 2210."),
    /** Somebody will ask years later why an instalment moved. */
    HOLIDAY_NEEDS_A_REASON("Say in 1 to 200 characters why the day is declared.");

    private final String sentence;

    HolidayRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
