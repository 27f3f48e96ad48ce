package tj.hamyori.repayment.write.settle;

import java.time.Instant;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.RepaymentHeld;

/**
 * Says what became of a reimbursement in suspense: given back to her, meant for another cover and recorded there, or
 * left with the group. May be sent by anybody but who recorded it; the lender's own money waits for its loan instead.
 * The same person with the same reason again gets the same answer.
 */
public record SettleReimbursement(
        @TargetAggregateIdentifier UUID paymentId, String reason, String settledBy, Instant recordedAt) {

    public boolean isSameAs(HeldReimbursementSettled fact) {
        return reason.equals(fact.reason()) && settledBy.equals(fact.settledBy());
    }

    public HeldReimbursementSettled asEvent(RepaymentHeld held) {
        return new HeldReimbursementSettled(paymentId, held.loanId(), reason, settledBy, recordedAt);
    }

    /** The answer; depends on the fact alone. */
    public record Receipt(UUID paymentId, UUID loanId, String reason, String settledBy, Instant recordedAt) {

        public static Receipt of(HeldReimbursementSettled fact) {
            return new Receipt(fact.paymentId(), fact.loanId(), fact.reason(), fact.settledBy(), fact.recordedAt());
        }
    }
}
