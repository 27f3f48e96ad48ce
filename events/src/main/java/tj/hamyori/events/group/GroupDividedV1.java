package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Some of a group's members formed a group of their own; both go on. Key: id of the group they left.
 *
 * @param groupId the group they left
 * @param newGroupId the group they formed
 * @param dividedOn business date, their last day in the one and the first in the other
 * @param memberIds who they are
 */
public record GroupDividedV1(UUID groupId, UUID newGroupId, LocalDate dividedOn, List<UUID> memberIds) {

    public GroupDividedV1 {
        memberIds = List.copyOf(memberIds);
    }
}
