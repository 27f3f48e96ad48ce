package tj.hamyori.loan.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.loan.read.groupdirectory.GroupDirectoryProjector;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/** What group-service tells, noted in the local directory. */
@Component
class GroupEventListener {

    private final Inbox inbox;
    private final GroupDirectoryProjector directory;

    GroupEventListener(Inbox inbox, GroupDirectoryProjector directory) {
        this.inbox = inbox;
        this.directory = directory;
    }

    @KafkaListener(topics = Topics.GROUP, groupId = "loan-service")
    void receive(ConsumerRecord<String, String> message) {
        inbox.once(message, this::handle);
    }

    private void handle(Object event, EventContext context) {
        switch (event) {
            case MemberRegisteredV1 member -> directory.on(member, context.requireMfo());
            case MemberDetailsCorrectedV1 member -> directory.on(member, context.requireMfo());
            case ConsentRevokedV1 revoked -> directory.on(revoked, context.requireMfo());
            case ConsentRenewedV1 renewed -> directory.on(renewed, context.requireMfo());
            case MemberErasedV1 erased -> directory.on(erased, context.requireMfo());
            case MemberAdmittedV1 admitted -> directory.on(admitted, context.requireMfo());
            case MemberLeftV1 left -> directory.on(left, context.requireMfo());
            case GroupTransformedV1 group -> directory.on(group, context.requireMfo());
            case GroupFormedV1 group -> directory.on(group, context.requireMfo());
            default -> {
                // The other facts about groups do not matter to a promise.
            }
        }
    }
}
