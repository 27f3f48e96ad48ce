package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Money that moved; it no longer counts once a {@link RepaymentReversed} names its id. */
public sealed interface MoneyEvent extends LoanAccountEvent
        permits RepaymentRecorded, InstalmentCovered, CoverReimbursed, CreditRefunded {
    /** Unique within the account, whatever the kind. */
    UUID moneyId();

    /** Business date. */
    LocalDate movedOn();

    /** Above 0, whichever way it went. */
    long amountMinor();

    String recordedBy();

    Instant recordedAt();
}
