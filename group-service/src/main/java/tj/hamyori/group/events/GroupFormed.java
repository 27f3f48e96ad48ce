package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A self-help group was formed.
 *
 * @param mfo code of the organisation
 * @param name the group's own name, not a person's
 * @param district code of the district, null for not stated
 * @param formedOn business date
 * @param meetingEvery units between two meetings, null for no rhythm agreed
 * @param meetingUnit DAY, WEEK or MONTH, null together with {@code meetingEvery}
 * @param currency ISO 4217 code of the group's box
 * @param meetingWeekday MONDAY to SUNDAY, null for no weekday agreed
 * @param meetingNth which of the month's, 1 to 4, or -1 for the last; 0 by weeks, null together with
 *     {@code meetingWeekday}
 * @param rules from the day it was formed, null for none agreed
 */
public record GroupFormed(
        UUID groupId,
        String mfo,
        String name,
        @Nullable String district,
        LocalDate formedOn,
        @Nullable Integer meetingEvery,
        @Nullable String meetingUnit,
        String currency,
        @Nullable String meetingWeekday,
        @Nullable Integer meetingNth,
        @Nullable AgreedRules rules)
        implements GroupEvent {}
