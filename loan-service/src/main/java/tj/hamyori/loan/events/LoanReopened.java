package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A closed loan owes again, because a repayment was reversed.
 *
 * @param loanId id
 * @param reopenedOn business date of the reversal
 */
public record LoanReopened(UUID loanId, LocalDate reopenedOn) implements LoanEvent {}
