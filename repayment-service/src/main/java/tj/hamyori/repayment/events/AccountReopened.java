package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A repaid account owes again, because a repayment was reversed. */
public record AccountReopened(UUID loanId, LocalDate reopenedOn, Instant recordedAt) implements LoanAccountEvent {}
