package tj.hamyori.group.write.admit;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The member's side of an admission: she knows whether she already belongs to a group, so the rule "one group at a
 * time" needs no look at other groups, and two groups that admit her at the same moment collide on her own stream.
 */
public record AdmitIntoGroup(
        @TargetAggregateIdentifier UUID memberId, String mfo, UUID groupId, LocalDate admittedOn) {}
