package tj.hamyori.repayment.model.schedule;

/** What happens to a due date that falls on a non-working day. */
public enum NonWorkingDays {
    KEEP,
    NEXT_WORKING_DAY,
    PREVIOUS_WORKING_DAY
}
