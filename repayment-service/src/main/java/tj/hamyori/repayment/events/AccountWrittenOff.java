package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The balance left the portfolio; what is received afterwards is a recovery.
 *
 * @param principalMinor unpaid principal on that date as known when it was written off
 */
public record AccountWrittenOff(
        UUID loanId, LocalDate writtenOffOn, String reason, long principalMinor, String currency, Instant recordedAt)
        implements LoanAccountEvent {}
