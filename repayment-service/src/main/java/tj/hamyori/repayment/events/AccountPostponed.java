package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A bulk postponement was applied to the account; stored right after the schedule it led to, once for each
 * postponement.
 *
 * @param postponementId the decision
 * @param decidedOn its business date, from which the new schedule stands
 * @param months by how many every unpaid instalment moved
 * @param scheduleVersion the version it led to
 */
public record AccountPostponed(
        UUID loanId, UUID postponementId, LocalDate decidedOn, int months, int scheduleVersion, Instant recordedAt)
        implements LoanAccountEvent {}
