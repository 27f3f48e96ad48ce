package tj.hamyori.group.write.leave;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The member's side of a leaving: she is free to join another group. Refuses nothing; the group has agreed. */
public record LeaveHerGroup(@TargetAggregateIdentifier UUID memberId, String mfo, UUID groupId, LocalDate leftOn) {}
