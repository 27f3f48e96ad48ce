package tj.hamyori.repayment.model.schedule;

/** The working calendar that decides which days are non-working. */
public enum CalendarName {
    /** {@link WorkingCalendar#tajikistan()}. */
    TJ,
    /** Every day is a working day. */
    NONE
}
