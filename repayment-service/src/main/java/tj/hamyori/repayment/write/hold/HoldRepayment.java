package tj.hamyori.repayment.write.hold;

import java.util.Objects;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.RepaymentHeld;

/**
 * Keeps money received that no account could take; cash is a fact and nothing of it is lost. Sent twice it is one fact;
 * other money under the same id is refused.
 *
 * @param receipt the fact as it will be stored
 */
public record HoldRepayment(@TargetAggregateIdentifier UUID paymentId, RepaymentHeld receipt) {

    /** Whether it is the same money; why it had to be held, who told and when do not count. */
    public boolean isSameAs(RepaymentHeld fact) {
        return receipt.mfo().equals(fact.mfo())
                && receipt.loanId().equals(fact.loanId())
                && Objects.equals(receipt.memberId(), fact.memberId())
                && receipt.paidOn().equals(fact.paidOn())
                && receipt.amountMinor() == fact.amountMinor()
                && receipt.currency().equals(fact.currency());
    }
}
