package tj.hamyori.repayment.events;

import java.util.UUID;

/** What happens to money received for a loan that is not known here, or could not take it. */
public sealed interface HeldRepaymentEvent extends StoredEvent
        permits RepaymentHeld, HeldRepaymentApplied, HeldRepaymentReversed, HeldReimbursementSettled {

    UUID paymentId();
}
