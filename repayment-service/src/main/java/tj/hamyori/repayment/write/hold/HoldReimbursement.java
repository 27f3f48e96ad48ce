package tj.hamyori.repayment.write.hold;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.RepaymentHeld;

/**
 * Keeps what a member gave back for a cover that counts no longer, in the transaction that took it from its account,
 * until a person settles it. It may have waited before. Sent twice it waits once.
 *
 * @param receipt the fact as it will be stored
 */
public record HoldReimbursement(@TargetAggregateIdentifier UUID paymentId, RepaymentHeld receipt) {}
