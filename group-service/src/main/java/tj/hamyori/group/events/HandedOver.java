package tj.hamyori.group.events;

import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * One repayment handed over at a meeting.
 *
 * @param paymentId follows from meeting and loan
 * @param amount more than zero
 */
public record HandedOver(UUID paymentId, UUID memberId, UUID loanId, Money amount) {}
