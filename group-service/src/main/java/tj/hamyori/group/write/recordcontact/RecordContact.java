package tj.hamyori.group.write.recordcontact;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The husband was in touch. A loan officer may. Each sending is a fact of its own; an Idempotency-Key makes a
 * repeated request one fact.
 */
public record RecordContact(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate contactedOn,
        String kind,
        LocalDate today) {}
