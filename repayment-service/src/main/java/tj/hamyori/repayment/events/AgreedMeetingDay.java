package tj.hamyori.repayment.events;

/**
 * The day the group meets; a part of the terms.
 *
 * @param weekday MONDAY to SUNDAY
 * @param nth with months 1 to 4, or -1 for the last of the month; with weeks 0
 */
public record AgreedMeetingDay(String weekday, int nth) {}
