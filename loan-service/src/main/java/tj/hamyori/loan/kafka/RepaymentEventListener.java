package tj.hamyori.loan.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.automation.WhenLoanReopenedThenReopenLoan;
import tj.hamyori.loan.read.borrowerarrears.BorrowerArrearsProjector;
import tj.hamyori.loan.read.decisioneffects.DecisionEffectProjector;
import tj.hamyori.loan.read.loanschedule.LoanScheduleProjector;
import tj.hamyori.loan.read.postponements.PostponedLoanProjector;
import tj.hamyori.loan.read.recovery.RecoveryProjector;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/** What repayment-service tells: who is late or was postponed, what was received, what is repaid, what owes again. */
@Component
class RepaymentEventListener {

    private final Inbox inbox;
    private final BorrowerArrearsProjector arrears;
    private final PostponedLoanProjector postponements;
    private final DecisionEffectProjector effects;
    private final RecoveryProjector recovery;
    private final LoanScheduleProjector schedules;
    private final WhenLoanFullyRepaidThenCloseLoan closing;
    private final WhenLoanReopenedThenReopenLoan reopening;

    RepaymentEventListener(
            Inbox inbox,
            BorrowerArrearsProjector arrears,
            PostponedLoanProjector postponements,
            DecisionEffectProjector effects,
            RecoveryProjector recovery,
            LoanScheduleProjector schedules,
            WhenLoanFullyRepaidThenCloseLoan closing,
            WhenLoanReopenedThenReopenLoan reopening) {
        this.inbox = inbox;
        this.arrears = arrears;
        this.postponements = postponements;
        this.effects = effects;
        this.recovery = recovery;
        this.schedules = schedules;
        this.closing = closing;
        this.reopening = reopening;
    }

    @KafkaListener(topics = Topics.REPAYMENT, groupId = "loan-service", batch = "true")
    void receive(List<ConsumerRecord<String, String>> messages) {
        inbox.allOnce(messages, RepaymentRecordedV1.class, recovery::onAll, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case ArrearsBucketChangedV1 changed -> arrears.on(changed, context.requireMfo());
            case LoanFullyRepaidV1 repaid -> closing.when(repaid, context.requireMfo());
            case LoanReopenedV1 reopened -> reopening.when(reopened, context.requireMfo());
            case LoanPostponedV1 postponed -> postponements.on(postponed, context.requireMfo());
            case DecisionEffectChangedV1 changed -> effects.on(changed, context.requireMfo());
            case ScheduleComputedV1 computed -> schedules.on(computed, context.requireMfo());
            case RepaymentReversedV1 reversed -> recovery.on(reversed);
            case InstalmentCoveredV1 covered -> recovery.on(covered);
            case CoverReimbursedV1 reimbursed -> recovery.on(reimbursed);
            case CreditRefundedV1 refunded -> recovery.on(refunded);
            case LoanChargedV1 charged -> recovery.on(charged);
            case ChargeWaivedV1 waived -> recovery.on(waived);
            default -> {
                // What else moves on an account matters to who keeps it.
            }
        }
    }
}
