package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money was received that no account could take yet, or a reimbursement lost its cover; it may wait more than once.
 *
 * @param reason UNKNOWN_LOAN, COVER_WAS_REVERSED, or the rule by which the account could not take it
 * @param kind COVER or REIMBURSEMENT; null means REPAYMENT
 * @param coverId REIMBURSEMENT: the cover it gives back
 */
public record RepaymentHeld(
        UUID paymentId,
        String mfo,
        UUID loanId,
        @Nullable UUID groupId,
        @Nullable UUID memberId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        String reason,
        String recordedBy,
        Instant recordedAt,
        @Nullable String kind,
        @Nullable UUID coverId)
        implements HeldRepaymentEvent {

    /** A repayment by the borrower herself. */
    public RepaymentHeld(
            UUID paymentId,
            String mfo,
            UUID loanId,
            @Nullable UUID groupId,
            @Nullable UUID memberId,
            LocalDate paidOn,
            long amountMinor,
            String currency,
            String channel,
            String reason,
            String recordedBy,
            Instant recordedAt) {
        this(
                paymentId,
                mfo,
                loanId,
                groupId,
                memberId,
                paidOn,
                amountMinor,
                currency,
                channel,
                reason,
                recordedBy,
                recordedAt,
                null,
                null);
    }
}
