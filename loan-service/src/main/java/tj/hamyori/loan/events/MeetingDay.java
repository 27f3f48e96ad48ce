package tj.hamyori.loan.events;

/**
 * The day of the meetings on which instalments fall due; a part of other events.
 *
 * @param weekday MONDAY to SUNDAY
 * @param nth which of the month's, 1 to 4, or -1 for the last; 0 where due dates are counted in weeks
 */
public record MeetingDay(String weekday, int nth) {}
