package tj.hamyori.group.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.group.read.collectionsheet.CollectionSheetProjector;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/** Write-offs, which end a loan's line on the collection sheet; what it does not name does not concern this service. */
@Component
class LoanEventListener {

    private final Inbox inbox;
    private final CollectionSheetProjector sheet;

    LoanEventListener(Inbox inbox, CollectionSheetProjector sheet) {
        this.inbox = inbox;
        this.sheet = sheet;
    }

    @KafkaListener(id = "group-service-loan", groupId = "group-service", topics = Topics.LOAN)
    void receive(ConsumerRecord<String, String> message) {
        inbox.once(message, this::handle);
    }

    private void handle(Object event, EventContext context) {
        if (event instanceof LoanWrittenOffV1 writtenOff) {
            sheet.on(writtenOff);
        }
    }
}
