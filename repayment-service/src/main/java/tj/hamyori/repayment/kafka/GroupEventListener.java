package tj.hamyori.repayment.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.platform.kafka.Inbox;
import tj.hamyori.repayment.automation.WhenMeetingReversedThenReverseRepayments;
import tj.hamyori.repayment.automation.WhenMeetingVerifiedThenRecordRepayments;

/** Hears of the groups' meetings, verified and reversed. */
@Component
class GroupEventListener {

    private final Inbox inbox;
    private final WhenMeetingVerifiedThenRecordRepayments meetings;
    private final WhenMeetingReversedThenReverseRepayments reversals;

    GroupEventListener(
            Inbox inbox,
            WhenMeetingVerifiedThenRecordRepayments meetings,
            WhenMeetingReversedThenReverseRepayments reversals) {
        this.inbox = inbox;
        this.meetings = meetings;
        this.reversals = reversals;
    }

    @KafkaListener(topics = Topics.GROUP)
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, (event, context) -> {
            if (event instanceof MeetingVerifiedV1 meeting) {
                meetings.on(meeting, context.requireMfo(), context.who());
            } else if (event instanceof MeetingReversedV1 meeting) {
                reversals.on(meeting, context.requireMfo(), context.who());
            }
        });
    }
}
