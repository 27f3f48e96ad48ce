package tj.hamyori.loan.model;

import org.jspecify.annotations.Nullable;

/**
 * When a group meets, as it told when it was formed.
 *
 * @param every units between two meetings
 * @param unit DAY, WEEK or MONTH
 * @param weekday MONDAY to SUNDAY, null for no weekday agreed
 * @param nth which of the month's, 1 to 4, or -1 for the last; 0 by weeks
 */
public record MeetingRhythm(
        int every, String unit, @Nullable String weekday, int nth) {}
