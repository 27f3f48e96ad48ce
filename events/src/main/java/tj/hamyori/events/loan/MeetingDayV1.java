package tj.hamyori.events.loan;

/**
 * The day of a group's meetings, on which instalments fall due; a part of {@link LoanTermsV1}.
 *
 * @param weekday MONDAY to SUNDAY
 * @param nth which of the month's, 1 to 4, or -1 for the last; 0 where due dates are counted in weeks
 */
public record MeetingDayV1(String weekday, int nth) {}
