package tj.hamyori.group.write.leave;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.LeavingReason;

/**
 * The group's side of a leaving; a loan officer records it. Sent in one transaction with {@link LeaveHerGroup}, so that
 * both stand or neither; sent twice with the same date it changes nothing.
 *
 * @param leftOn the last day on which she belongs to the group
 * @param owesHerGroup something she borrowed from it, or it paid for her, is not given back
 * @param today business date on which the request arrived
 */
public record LeaveGroup(
        @TargetAggregateIdentifier UUID groupId,
        String mfo,
        UUID memberId,
        LocalDate leftOn,
        LeavingReason reason,
        boolean owesHerGroup,
        LocalDate today) {}
