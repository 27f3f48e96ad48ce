package tj.hamyori.group.write.recordcivilstatus;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.model.CivilStatus;

/**
 * What is on paper, or said, about the marriage. A loan officer may. Each sending is a fact of its own; an
 * Idempotency-Key makes a repeated request one fact.
 */
public record RecordCivilStatus(
        @TargetAggregateIdentifier UUID memberId,
        String mfo,
        UUID factId,
        LocalDate statedOn,
        CivilStatus status,
        LocalDate today) {}
