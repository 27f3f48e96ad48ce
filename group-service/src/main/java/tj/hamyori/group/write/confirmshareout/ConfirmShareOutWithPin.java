package tj.hamyori.group.write.confirmshareout;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.Pin;

/**
 * The key-holder's own say: is this her PIN? Changes nothing but the number of tries she has left.
 *
 * @param signedInAs user name of the person on whose phone she signs, who was not there when she chose her PIN
 */
public record ConfirmShareOutWithPin(
        @TargetAggregateIdentifier UUID keyHolderId, UUID groupId, UUID memberId, Pin pin, String signedInAs) {}
