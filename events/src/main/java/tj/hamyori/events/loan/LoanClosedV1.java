package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The promise is fulfilled: everything owed was repaid. Key: loan id.
 *
 * @param loanId id
 * @param closedOn business date of the last repayment
 */
public record LoanClosedV1(UUID loanId, LocalDate closedOn) {}
