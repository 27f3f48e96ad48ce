package tj.hamyori.events.group;

import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * One repayment handed over at a meeting; a part of {@link MeetingVerifiedV1}, never sent alone.
 *
 * @param paymentId derived from the meeting and the loan, so that a second delivery is the same repayment
 * @param loanId the loan it pays
 * @param memberId who handed it over
 * @param amount more than zero
 */
public record MeetingRepaymentV1(UUID paymentId, UUID loanId, UUID memberId, Money amount) {}
