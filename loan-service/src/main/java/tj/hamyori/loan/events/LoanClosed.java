package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Everything owed was repaid.
 *
 * @param loanId id
 * @param closedOn business date of the last repayment
 */
public record LoanClosed(UUID loanId, LocalDate closedOn) implements LoanEvent {}
