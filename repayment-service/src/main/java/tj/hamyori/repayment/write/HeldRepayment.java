package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;
import tj.hamyori.repayment.events.RepaymentHeld;
import tj.hamyori.repayment.write.apply.ApplyHeldRepayment;
import tj.hamyori.repayment.write.hold.HoldReimbursement;
import tj.hamyori.repayment.write.hold.HoldRepayment;
import tj.hamyori.repayment.write.settle.SettleReimbursement;
import tj.hamyori.repayment.write.takeback.TakeBackHeldRepayment;

/** Money in suspense: received, and not yet with its loan. Repetitions change nothing. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class HeldRepayment {

    /** The payment's own id: what waits here and what an account records later is the same money. */
    @AggregateIdentifier
    private UUID paymentId;

    private RepaymentHeld held;
    private Whereabouts whereabouts;
    private @Nullable HeldReimbursementSettled settled;

    private enum Whereabouts {
        WAITING,
        WITH_ITS_LOAN,
        GONE
    }

    HeldRepayment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldRepayment command) {
        if (paymentId == null) {
            apply(command.receipt());
        } else {
            HeldRepaymentRule.HELD_WITH_OTHER_CONTENT.unless(command.isSameAs(held));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldReimbursement command) {
        if (paymentId == null || whereabouts == Whereabouts.WITH_ITS_LOAN) {
            apply(command.receipt());
        }
    }

    @CommandHandler
    void decide(ApplyHeldRepayment command) {
        if (whereabouts == Whereabouts.WAITING) {
            apply(new HeldRepaymentApplied(paymentId, command.loanId(), command.recordedAt()));
        }
    }

    @CommandHandler
    void decide(TakeBackHeldRepayment command) {
        if (whereabouts == Whereabouts.WAITING) {
            apply(new HeldRepaymentReversed(paymentId, command.loanId(), command.reversedBy(), command.recordedAt()));
        }
    }

    @CommandHandler
    SettleReimbursement.Receipt decide(
            SettleReimbursement command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        if (!held.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        if (settled != null && command.isSameAs(settled)) {
            return SettleReimbursement.Receipt.of(settled);
        }
        HeldRepaymentRule.WAITS_NO_LONGER.unless(whereabouts == Whereabouts.WAITING);
        HeldRepaymentRule.MONEY_OF_THE_LENDER.unless("REIMBURSEMENT".equals(held.kind()));
        HeldRepaymentRule.SETTLED_BY_ANOTHER.unless(!command.settledBy().equals(held.recordedBy()));
        HeldRepaymentRule.LOAN_NAMED_WHERE_BOOKED.unless(command.namesALoanWhereItWasBooked());
        HeldRepaymentRule.BOOKED_LOAN_UNKNOWN.unless(command.namesAKnownLoan());
        HeldReimbursementSettled event = command.asEvent(held);
        apply(event);
        return SettleReimbursement.Receipt.of(event);
    }

    @EventSourcingHandler
    void evolve(RepaymentHeld event) {
        paymentId = event.paymentId();
        held = event;
        whereabouts = Whereabouts.WAITING;
    }

    @EventSourcingHandler
    void evolve(HeldRepaymentApplied event) {
        whereabouts = Whereabouts.WITH_ITS_LOAN;
    }

    @EventSourcingHandler
    void evolve(HeldRepaymentReversed event) {
        whereabouts = Whereabouts.GONE;
    }

    @EventSourcingHandler
    void evolve(HeldReimbursementSettled event) {
        whereabouts = Whereabouts.GONE;
        settled = event;
    }
}
