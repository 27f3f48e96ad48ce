package tj.hamyori.repayment.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;
import tj.hamyori.repayment.automation.WhenLoanDisbursedThenOpenAccount;
import tj.hamyori.repayment.automation.WhenLoanRescheduledThenRescheduleAccount;
import tj.hamyori.repayment.automation.WhenLoanWrittenOffThenWriteOffAccount;

/** Hears what loan-service decided. */
@Component
class LoanEventListener {

    private final Inbox inbox;
    private final WhenLoanDisbursedThenOpenAccount disbursed;
    private final WhenLoanRescheduledThenRescheduleAccount rescheduled;
    private final WhenLoanWrittenOffThenWriteOffAccount writtenOff;

    LoanEventListener(
            Inbox inbox,
            WhenLoanDisbursedThenOpenAccount disbursed,
            WhenLoanRescheduledThenRescheduleAccount rescheduled,
            WhenLoanWrittenOffThenWriteOffAccount writtenOff) {
        this.inbox = inbox;
        this.disbursed = disbursed;
        this.rescheduled = rescheduled;
        this.writtenOff = writtenOff;
    }

    @KafkaListener(topics = Topics.LOAN)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case LoanDisbursedV1 fact -> disbursed.on(fact, context.requireMfo());
            case LoanRescheduledV1 fact -> rescheduled.on(fact);
            case LoanWrittenOffV1 fact -> writtenOff.on(fact);
            // Other facts about loans change nothing here.
            default -> {}
        }
    }
}
