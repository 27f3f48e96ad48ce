package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The group ended and went over into another with its members and all that was in its books. The other's side of the
 * same act is {@link GroupAbsorbed}.
 *
 * @param mergedOn business date, its last day
 * @param members who went over, in order of their ids
 * @param mergedBy user name
 */
public record GroupMerged(UUID groupId, UUID intoGroupId, LocalDate mergedOn, List<UUID> members, String mergedBy)
        implements GroupChange {

    public GroupMerged {
        members = List.copyOf(members);
    }
}
