package tj.hamyori.repayment.write.takeback;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes held money out of suspense because the meeting that brought it was reversed. What has reached its loan is
 * reversed there instead; again, nothing changes.
 */
public record TakeBackHeldRepayment(
        @TargetAggregateIdentifier UUID paymentId, UUID loanId, String reversedBy, Instant recordedAt) {}
