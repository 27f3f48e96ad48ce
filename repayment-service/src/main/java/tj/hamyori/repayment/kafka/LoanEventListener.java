package tj.hamyori.repayment.kafka;

import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.events.loan.TrancheDisbursedV1;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;
import tj.hamyori.repayment.automation.WhenLoanDisbursedThenOpenAccount;
import tj.hamyori.repayment.automation.WhenLoanRescheduledThenRescheduleAccount;
import tj.hamyori.repayment.automation.WhenLoanWrittenOffThenWriteOffAccount;
import tj.hamyori.repayment.automation.WhenTrancheDisbursedThenAddTranche;
import tj.hamyori.repayment.read.postponements.PostponementProjector;

/** Hears what loan-service decided. */
@Component
class LoanEventListener {

    private final Inbox inbox;
    private final WhenLoanDisbursedThenOpenAccount disbursed;
    private final WhenTrancheDisbursedThenAddTranche tranche;
    private final WhenLoanRescheduledThenRescheduleAccount rescheduled;
    private final WhenLoanWrittenOffThenWriteOffAccount writtenOff;
    private final PostponementProjector postponements;

    LoanEventListener(
            Inbox inbox,
            WhenLoanDisbursedThenOpenAccount disbursed,
            WhenTrancheDisbursedThenAddTranche tranche,
            WhenLoanRescheduledThenRescheduleAccount rescheduled,
            WhenLoanWrittenOffThenWriteOffAccount writtenOff,
            PostponementProjector postponements) {
        this.inbox = inbox;
        this.disbursed = disbursed;
        this.tranche = tranche;
        this.rescheduled = rescheduled;
        this.writtenOff = writtenOff;
        this.postponements = postponements;
    }

    @KafkaListener(topics = Topics.LOAN)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case LoanDisbursedV1 fact -> disbursed.on(fact, context.requireMfo());
            case TrancheDisbursedV1 fact -> tranche.on(fact, context.requireMfo());
            case LoanRescheduledV1 fact ->
                rescheduled.on(fact, UUID.fromString(context.eventId()), context.recordedAt(), context.requireMfo());
            case LoanWrittenOffV1 fact -> writtenOff.on(fact);
            case PostponementDecidedV1 fact -> postponements.on(fact, context.requireMfo(), context.who());
            // Other facts about loans change nothing here.
            default -> {}
        }
    }
}
