package tj.hamyori.repayment.write.hold;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.RepaymentHeld;

/**
 * Keeps money received that no account could take; cash is a fact and nothing of it is lost. Sent twice it is one fact.
 *
 * @param receipt the fact as it will be stored
 */
public record HoldRepayment(@TargetAggregateIdentifier UUID paymentId, RepaymentHeld receipt) {}
