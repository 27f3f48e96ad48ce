package tj.hamyori.repayment.write.shift;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Moves every unpaid instalment later, amounts unchanged, as loan-service decided; what was paid stands.
 *
 * @param decisionId the same decision again changes nothing
 * @param decidedAt orders decisions of one date
 * @param months 1 to 120
 * @param declared the organisation\'s days off as known now, which new due dates keep off
 */
public record ShiftInstalments(
        @TargetAggregateIdentifier UUID loanId,
        UUID decisionId,
        LocalDate decidedOn,
        Instant decidedAt,
        String reason,
        int months,
        DeclaredDays declared,
        Instant recordedAt) {}
