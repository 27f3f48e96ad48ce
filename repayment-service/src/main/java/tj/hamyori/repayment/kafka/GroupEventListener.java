package tj.hamyori.repayment.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.platform.kafka.Inbox;
import tj.hamyori.repayment.automation.WhenMeetingVerifiedThenRecordRepayments;

/** Hears of the groups' verified meetings. */
@Component
class GroupEventListener {

    private final Inbox inbox;
    private final WhenMeetingVerifiedThenRecordRepayments meetings;

    GroupEventListener(Inbox inbox, WhenMeetingVerifiedThenRecordRepayments meetings) {
        this.inbox = inbox;
        this.meetings = meetings;
    }

    @KafkaListener(topics = Topics.GROUP)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, (event, context) -> {
            if (event instanceof MeetingVerifiedV1 meeting) {
                meetings.on(meeting, context.requireMfo(), context.who());
            }
        });
    }
}
