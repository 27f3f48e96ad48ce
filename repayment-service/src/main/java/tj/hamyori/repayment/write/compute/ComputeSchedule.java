package tj.hamyori.repayment.write.compute;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Computes the schedule of an account that has none; otherwise does nothing.
 *
 * @param declared the organisation's holidays as known now
 */
public record ComputeSchedule(@TargetAggregateIdentifier UUID loanId, DeclaredDays declared, Instant recordedAt) {}
