package tj.hamyori.group.write.confirmshareout;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.Pin;

/** The key-holder's own say: is this her PIN? Changes nothing but the number of tries she has left. */
public record ConfirmShareOutWithPin(
        @TargetAggregateIdentifier UUID keyHolderId, UUID groupId, UUID memberId, Pin pin) {}
