package tj.hamyori.repayment.write.reschedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts new terms in place for the outstanding principal, as loan-service decided; what was paid stands.
 *
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn after {@code decidedOn}
 */
public record RescheduleAccount(
        @TargetAggregateIdentifier UUID loanId,
        LocalDate decidedOn,
        String reason,
        int instalments,
        int every,
        String unit,
        LocalDate firstDueOn,
        Instant recordedAt) {}
