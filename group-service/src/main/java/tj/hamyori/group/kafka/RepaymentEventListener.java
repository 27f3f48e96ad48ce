package tj.hamyori.group.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.group.read.collectionsheet.CollectionSheetProjector;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/** Schedules, charges and money, for the collection sheet; what it does not name does not concern this service. */
@Component
class RepaymentEventListener {

    private final Inbox inbox;
    private final CollectionSheetProjector sheet;

    RepaymentEventListener(Inbox inbox, CollectionSheetProjector sheet) {
        this.inbox = inbox;
        this.sheet = sheet;
    }

    @KafkaListener(id = "group-service-repayment", groupId = "group-service", topics = Topics.REPAYMENT, batch = "true")
    void receive(List<ConsumerRecord<String, String>> messages) {
        inbox.allOnce(messages, RepaymentRecordedV1.class, sheet::onAll, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case ScheduleComputedV1 computed -> sheet.on(computed, context.requireMfo());
            case RepaymentReversedV1 reversed -> sheet.on(reversed);
            case InstalmentCoveredV1 covered -> sheet.on(covered);
            case CoverReimbursedV1 reimbursed -> sheet.on(reimbursed);
            case CreditRefundedV1 refunded -> sheet.on(refunded);
            case LoanChargedV1 charged -> sheet.on(charged);
            case ChargeWaivedV1 waived -> sheet.on(waived);
            case LoanFullyRepaidV1 repaid -> sheet.on(repaid);
            case LoanReopenedV1 reopened -> sheet.on(reopened);
            default -> {}
        }
    }
}
