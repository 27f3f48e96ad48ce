package tj.hamyori.loan.events;

import java.util.UUID;

/** Everything that can have happened to an application and to the loan it became; both have the same id. */
public sealed interface LoanEvent
        permits ApplicationSubmitted,
                ApplicationEndorsed,
                ApplicationApproved,
                ApplicationRejected,
                ApplicationWithdrawalRecorded,
                LoanDisbursed,
                TrancheDisbursed,
                TranchesCancelled,
                LoanRescheduled,
                LoanWrittenOff,
                LoanClosed,
                LoanReopened {

    UUID loanId();
}
