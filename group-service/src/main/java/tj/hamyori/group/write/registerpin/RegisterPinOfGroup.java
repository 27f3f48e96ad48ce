package tj.hamyori.group.write.registerpin;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The group's say on a PIN: does she hold one of its keys? Changes nothing. */
public record RegisterPinOfGroup(@TargetAggregateIdentifier UUID groupId, String mfo, UUID memberId, LocalDate today) {}
