package tj.hamyori.repayment.write.postpone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Moves every unpaid instalment by a bulk postponement's months. Sent by the schedule job; the same postponement again
 * changes nothing, and neither does one for an account that owes nothing or was written off.
 *
 * @param months 1 to 120
 * @param decidedBy user name of who decided the postponement
 * @param declared the organisation\'s days off as known now, which new due dates keep off
 */
public record PostponeAccount(
        @TargetAggregateIdentifier UUID loanId,
        UUID postponementId,
        LocalDate decidedOn,
        int months,
        String reason,
        String decidedBy,
        DeclaredDays declared,
        Instant recordedAt) {}
