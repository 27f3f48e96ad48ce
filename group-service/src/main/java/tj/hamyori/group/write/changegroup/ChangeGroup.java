package tj.hamyori.group.write.changegroup;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The member's side of a split or a merger: she belongs to the other group, and to no other. Also of who was erased,
 * since her share in the books goes with her.
 */
public record ChangeGroup(@TargetAggregateIdentifier UUID memberId, UUID fromGroupId, UUID toGroupId, LocalDate on) {}
