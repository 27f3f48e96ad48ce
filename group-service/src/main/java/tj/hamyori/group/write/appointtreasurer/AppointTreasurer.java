package tj.hamyori.group.write.appointtreasurer;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Appoint a member treasurer; a loan officer may. Appointing the same member with the same date again changes nothing.
 *
 * @param today business date on which the request arrived
 */
public record AppointTreasurer(
        @TargetAggregateIdentifier UUID groupId, String mfo, UUID memberId, LocalDate appointedOn, LocalDate today) {}
