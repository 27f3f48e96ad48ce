package tj.hamyori.repayment.write.reschedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Puts new terms in place for the outstanding principal, as loan-service decided; what was paid stands.
 *
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn after {@code decidedOn}
 * @param declared the organisation's days off as known now, which new due dates keep off
 */
public record RescheduleAccount(
        @TargetAggregateIdentifier UUID loanId,
        LocalDate decidedOn,
        String reason,
        int instalments,
        int every,
        String unit,
        LocalDate firstDueOn,
        DeclaredDays declared,
        Instant recordedAt) {

    /** Where no days were declared. */
    public RescheduleAccount(
            UUID loanId,
            LocalDate decidedOn,
            String reason,
            int instalments,
            int every,
            String unit,
            LocalDate firstDueOn,
            Instant recordedAt) {
        this(loanId, decidedOn, reason, instalments, every, unit, firstDueOn, DeclaredDays.NONE, recordedAt);
    }
}
