package tj.hamyori.loan.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.loan.automation.WhenLoanFullyRepaidThenCloseLoan;
import tj.hamyori.loan.automation.WhenLoanReopenedThenReopenLoan;
import tj.hamyori.loan.read.borrowerarrears.BorrowerArrearsProjector;
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
    private final RecoveryProjector recovery;
    private final WhenLoanFullyRepaidThenCloseLoan closing;
    private final WhenLoanReopenedThenReopenLoan reopening;

    RepaymentEventListener(
            Inbox inbox,
            BorrowerArrearsProjector arrears,
            PostponedLoanProjector postponements,
            RecoveryProjector recovery,
            WhenLoanFullyRepaidThenCloseLoan closing,
            WhenLoanReopenedThenReopenLoan reopening) {
        this.inbox = inbox;
        this.arrears = arrears;
        this.postponements = postponements;
        this.recovery = recovery;
        this.closing = closing;
        this.reopening = reopening;
    }

    @KafkaListener(topics = Topics.REPAYMENT, groupId = "loan-service")
    void receive(ConsumerRecord<String, String> message) {
        inbox.once(message, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case ArrearsBucketChangedV1 changed -> arrears.on(changed, context.requireMfo());
            case LoanFullyRepaidV1 repaid -> closing.when(repaid, context.requireMfo());
            case LoanReopenedV1 reopened -> reopening.when(reopened, context.requireMfo());
            case LoanPostponedV1 postponed -> postponements.on(postponed, context.requireMfo());
            case RepaymentRecordedV1 recorded -> recovery.on(recorded);
            case RepaymentReversedV1 reversed -> recovery.on(reversed);
            default -> {
                // Schedules are kept by repayment-service alone.
            }
        }
    }
}
