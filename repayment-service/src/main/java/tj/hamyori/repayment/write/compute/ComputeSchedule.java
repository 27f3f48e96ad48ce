package tj.hamyori.repayment.write.compute;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Computes the schedule of an account that has none; otherwise does nothing. */
public record ComputeSchedule(@TargetAggregateIdentifier UUID loanId, Instant recordedAt) {}
