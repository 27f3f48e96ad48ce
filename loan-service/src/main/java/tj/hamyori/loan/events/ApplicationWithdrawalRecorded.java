package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The borrower took her application back before any money was handed over.
 *
 * @param loanId id
 * @param withdrawnOn business date
 * @param withdrawnBy user name of who noted it
 */
public record ApplicationWithdrawalRecorded(UUID loanId, LocalDate withdrawnOn, String withdrawnBy)
        implements LoanEvent {}
