package tj.hamyori.group.write.moveout;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * What belongs to members leaves a group's books with them. Answers with what left, null for nothing.
 *
 * @param members who go
 * @param stayed how many members stay; 0 where the group ends and leaves nothing behind
 */
public record MoveOutBalances(
        @TargetAggregateIdentifier UUID ledgerId,
        UUID groupId,
        UUID toGroupId,
        LocalDate on,
        Set<UUID> members,
        int stayed) {

    public MoveOutBalances {
        members = Set.copyOf(members);
    }
}
