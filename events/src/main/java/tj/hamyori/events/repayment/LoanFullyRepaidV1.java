package tj.hamyori.events.repayment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Nothing is owed any more. Key: loan id.
 *
 * @param loanId id
 * @param repaidOn business date of the repayment that completed it
 */
public record LoanFullyRepaidV1(UUID loanId, LocalDate repaidOn) {}
