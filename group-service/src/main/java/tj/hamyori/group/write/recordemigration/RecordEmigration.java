package tj.hamyori.group.write.recordemigration;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The husband left to work abroad. A loan officer may. Each sending is a fact of its own; an Idempotency-Key makes a
 * repeated request one fact.
 */
public record RecordEmigration(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate emigratedOn,
        @Nullable String country,
        LocalDate today) {}
