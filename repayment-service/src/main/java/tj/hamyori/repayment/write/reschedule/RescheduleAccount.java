package tj.hamyori.repayment.write.reschedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Puts new terms in place for the outstanding principal, as loan-service decided; what was paid stands.
 *
 * @param decisionId the same decision again changes nothing
 * @param decidedAt orders decisions of one date
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn after {@code decidedOn}
 * @param declared the organisation's days off as known now, which new due dates keep off
 */
public record RescheduleAccount(
        @TargetAggregateIdentifier UUID loanId,
        UUID decisionId,
        LocalDate decidedOn,
        Instant decidedAt,
        String reason,
        int instalments,
        int every,
        String unit,
        LocalDate firstDueOn,
        DeclaredDays declared,
        Instant recordedAt) {}
