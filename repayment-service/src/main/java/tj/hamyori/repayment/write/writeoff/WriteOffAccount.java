package tj.hamyori.repayment.write.writeoff;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes the whole unpaid balance out of the portfolio, as loan-service decided. */
public record WriteOffAccount(
        @TargetAggregateIdentifier UUID loanId, LocalDate writtenOffOn, String reason, Instant recordedAt) {}
