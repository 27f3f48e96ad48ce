package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group that comes out of another one takes over from it.
 *
 * @param formedOn business date
 * @param meetingEvery null together with {@code meetingUnit} for no rhythm agreed
 * @param meetingWeekday null for none agreed
 * @param meetingNth null together with the weekday
 * @param rules as in force on that day
 * @param members who formed it, and as what
 */
public record GroupToForm(
        String name,
        @Nullable String district,
        LocalDate formedOn,
        @Nullable Integer meetingEvery,
        @Nullable String meetingUnit,
        @Nullable String meetingWeekday,
        @Nullable Integer meetingNth,
        String currency,
        GroupRules rules,
        Map<UUID, MemberRole> members) {

    public GroupToForm {
        members = Map.copyOf(members);
    }
}
