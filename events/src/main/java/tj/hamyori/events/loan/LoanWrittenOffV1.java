package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The balance left the portfolio; the claim remains and later money is a recovery. Key: loan id.
 *
 * @param loanId id
 * @param writtenOffOn business date; the whole unpaid principal on that date is written off
 * @param reason reason code
 */
public record LoanWrittenOffV1(UUID loanId, LocalDate writtenOffOn, String reason) {}
