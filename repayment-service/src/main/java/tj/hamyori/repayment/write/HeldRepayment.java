package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;
import tj.hamyori.repayment.events.RepaymentHeld;
import tj.hamyori.repayment.write.apply.ApplyHeldRepayment;
import tj.hamyori.repayment.write.hold.HoldRepayment;
import tj.hamyori.repayment.write.takeback.TakeBackHeldRepayment;

/** Money in suspense: received, and not yet with its loan. Repetitions change nothing. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class HeldRepayment {

    /** The payment's own id: what waits here and what an account records later is the same money. */
    @AggregateIdentifier
    private UUID paymentId;

    private RepaymentHeld held;
    /** Waits no longer. */
    private boolean applied;

    HeldRepayment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HoldRepayment command) {
        if (paymentId == null) {
            apply(command.receipt());
        } else if (!command.isSameAs(held)) {
            throw new RuleViolated(HeldRepaymentRule.HELD_WITH_OTHER_CONTENT);
        }
    }

    @CommandHandler
    void decide(ApplyHeldRepayment command) {
        if (!applied) {
            apply(new HeldRepaymentApplied(paymentId, command.loanId(), command.recordedAt()));
        }
    }

    @CommandHandler
    void decide(TakeBackHeldRepayment command) {
        if (!applied) {
            apply(new HeldRepaymentReversed(paymentId, command.loanId(), command.reversedBy(), command.recordedAt()));
        }
    }

    @EventSourcingHandler
    void evolve(RepaymentHeld event) {
        paymentId = event.paymentId();
        held = event;
    }

    @EventSourcingHandler
    void evolve(HeldRepaymentApplied event) {
        applied = true;
    }

    @EventSourcingHandler
    void evolve(HeldRepaymentReversed event) {
        applied = true;
    }
}
