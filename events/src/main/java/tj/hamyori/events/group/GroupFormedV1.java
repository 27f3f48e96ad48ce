package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A self-help group was formed. Key: group id.
 *
 * @param groupId id
 * @param name the group's own name, not a person's
 * @param district code of the district, null for not stated
 * @param formedOn business date
 * @param rhythm when it meets, null for no rhythm agreed
 */
public record GroupFormedV1(
        UUID groupId,
        String name,
        @Nullable String district,
        LocalDate formedOn,
        @Nullable MeetingRhythmV1 rhythm) {}
