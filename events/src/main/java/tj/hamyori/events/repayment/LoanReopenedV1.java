package tj.hamyori.events.repayment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A fully repaid loan owes again, because a repayment was reversed. Key: loan id.
 *
 * @param loanId id
 * @param reopenedOn business date of the reversal
 */
public record LoanReopenedV1(UUID loanId, LocalDate reopenedOn) {}
