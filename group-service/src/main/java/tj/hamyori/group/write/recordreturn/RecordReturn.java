package tj.hamyori.group.write.recordreturn;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The husband came back for good. A loan officer may. Each sending is a fact of its own; an Idempotency-Key makes a
 * repeated request one fact.
 */
public record RecordReturn(
        @TargetAggregateIdentifier UUID memberId, String mfo, UUID factId, LocalDate returnedOn, LocalDate today) {}
