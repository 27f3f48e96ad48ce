package tj.hamyori.repayment.write.apply;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that held money was recorded with its loan, in the transaction that recorded it. */
public record ApplyHeldRepayment(@TargetAggregateIdentifier UUID paymentId, UUID loanId, Instant recordedAt) {}
