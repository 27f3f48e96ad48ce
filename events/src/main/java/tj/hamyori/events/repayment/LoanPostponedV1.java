package tj.hamyori.events.repayment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A bulk postponement reached one loan: it has a new schedule and stays marked as rescheduled. Emitted once for each
 * loan and postponement. Key: loan id.
 *
 * @param loanId id
 * @param postponementId the decision it follows from
 * @param decidedOn business date of that decision
 * @param scheduleVersion the version of the schedule it led to
 */
public record LoanPostponedV1(UUID loanId, UUID postponementId, LocalDate decidedOn, int scheduleVersion) {}
