package tj.hamyori.group.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * One line of money of a meeting.
 *
 * @param paymentId follows from meeting, loan and kind
 * @param memberId who handed it over; on a cover, for whom it was paid
 * @param amount more than zero
 * @param kind COVER or REIMBURSEMENT; null means REPAYMENT
 * @param coveredBy COVER: the member who paid; null for the group's own fund, and for other kinds
 * @param coverId REIMBURSEMENT: the cover it gives back; null for other kinds
 */
public record HandedOver(
        UUID paymentId,
        UUID memberId,
        UUID loanId,
        Money amount,
        @Nullable String kind,
        @Nullable UUID coveredBy,
        @Nullable UUID coverId) {

    /** A repayment by the borrower herself. */
    public HandedOver(UUID paymentId, UUID memberId, UUID loanId, Money amount) {
        this(paymentId, memberId, loanId, amount, null, null, null);
    }
}
