package tj.hamyori.repayment.write.grantgrace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Lets the next instalments carry no principal, as loan-service decided. What fell due by the decision stays due; what
 * was to fall due later moves by as many instalments.
 *
 * @param decisionId the same decision again changes nothing
 * @param decidedAt orders decisions of one date
 * @param instalments how many carry no principal, 1 to 120
 * @param every units between two due dates, as last agreed
 * @param unit DAY, WEEK or MONTH
 * @param declared the organisation\'s days off as known now, which new due dates keep off
 */
public record GrantGrace(
        @TargetAggregateIdentifier UUID loanId,
        UUID decisionId,
        LocalDate decidedOn,
        Instant decidedAt,
        String reason,
        int instalments,
        int every,
        String unit,
        DeclaredDays declared,
        Instant recordedAt) {}
