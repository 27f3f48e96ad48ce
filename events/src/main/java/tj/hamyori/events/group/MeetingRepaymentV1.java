package tj.hamyori.events.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * One line of money of a meeting; a part of {@link MeetingVerifiedV1}, never sent alone.
 *
 * @param paymentId derived from the meeting, the loan and the kind, so that a second delivery is the same money
 * @param loanId the loan it concerns
 * @param memberId who handed it over; on a cover, for whom it was paid
 * @param amount more than zero
 * @param kind REPAYMENT, COVER (others paid what she missed) or REIMBURSEMENT (she gave it back to them; nothing
 *     reaches the lender); null means REPAYMENT
 * @param coverId REIMBURSEMENT: the cover it gives back; null for other kinds
 */
public record MeetingRepaymentV1(
        UUID paymentId,
        UUID loanId,
        UUID memberId,
        Money amount,
        @Nullable String kind,
        @Nullable UUID coverId) {

    /** A repayment by the borrower herself. */
    public MeetingRepaymentV1(UUID paymentId, UUID loanId, UUID memberId, Money amount) {
        this(paymentId, loanId, memberId, amount, null, null);
    }
}
