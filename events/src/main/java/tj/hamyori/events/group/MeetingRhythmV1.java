package tj.hamyori.events.group;

import org.jspecify.annotations.Nullable;

/**
 * When a group meets; a part of {@link GroupFormedV1}, never sent alone.
 *
 * @param every units between two meetings
 * @param unit DAY, WEEK or MONTH
 * @param weekday MONDAY to SUNDAY, null for no weekday agreed
 * @param nth which of the month's, 1 to 4, or -1 for the last; 0 where meetings are counted in weeks, null together
 *     with {@code weekday}
 */
public record MeetingRhythmV1(
        int every,
        String unit,
        @Nullable String weekday,
        @Nullable Integer nth) {}
