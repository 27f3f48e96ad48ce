package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Nothing is owed any more.
 *
 * @param repaidOn business date of the repayment that completed it
 */
public record AccountRepaid(UUID loanId, LocalDate repaidOn, Instant recordedAt) implements LoanAccountEvent {}
