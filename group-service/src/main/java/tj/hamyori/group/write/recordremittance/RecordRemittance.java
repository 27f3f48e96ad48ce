package tj.hamyori.group.write.recordremittance;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.ReceivedBy;

/**
 * Money came from the husband; amount and currency may be unknown, but only together. A loan officer may. Each
 * sending is a fact of its own; an Idempotency-Key makes a repeated request one fact.
 */
public record RecordRemittance(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate receivedOn,
        @Nullable Long amountMinor,
        @Nullable String currency,
        ReceivedBy receivedBy,
        LocalDate today) {}
