package tj.hamyori.loan.write.withdraw;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that the borrower takes her application back. Sent by a loan officer, until the money is handed over.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param withdrawnOn business date
 * @param by user name
 */
public record WithdrawLoanApplication(
        @TargetAggregateIdentifier UUID loanId, String mfo, LocalDate withdrawnOn, String by) {}
