package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The balance left the portfolio; the claim remains.
 *
 * @param loanId id
 * @param writtenOffOn business date
 * @param reason why, as a code, or in words sealed with the borrower's key
 * @param writtenOffBy user name
 */
public record LoanWrittenOff(UUID loanId, LocalDate writtenOffOn, String reason, String writtenOffBy)
        implements LoanEvent {}
