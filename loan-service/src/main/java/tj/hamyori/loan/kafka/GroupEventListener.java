package tj.hamyori.loan.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.LendingOrderAgreedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.loan.automation.WhenGroupDissolvedThenRejectPendingApplications;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.read.groupdirectory.GroupDirectoryProjector;
import tj.hamyori.loan.read.lendingorder.LendingOrderProjector;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/**
 * What group-service tells: noted in the local directory; where a group is no more its
 * applications end, and what was written about a member who was erased is forgotten.
 */
@Component
class GroupEventListener {

    private final Inbox inbox;
    private final GroupDirectoryProjector directory;
    private final LendingOrderProjector orders;
    private final WhenGroupDissolvedThenRejectPendingApplications rejecting;
    private final Texts texts;

    GroupEventListener(
            Inbox inbox,
            GroupDirectoryProjector directory,
            LendingOrderProjector orders,
            WhenGroupDissolvedThenRejectPendingApplications rejecting,
            Texts texts) {
        this.inbox = inbox;
        this.directory = directory;
        this.orders = orders;
        this.rejecting = rejecting;
        this.texts = texts;
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
            case MemberErasedV1 erased -> {
                texts.forget(erased.memberId());
                directory.on(erased, context.requireMfo());
            }
            case MemberAdmittedV1 admitted -> directory.on(admitted, context.requireMfo());
            case MemberLeftV1 left -> directory.on(left, context.requireMfo());
            case GroupTransformedV1 group -> directory.on(group, context.requireMfo());
            case GroupFormedV1 group -> directory.on(group, context.requireMfo());
            case GroupMergedV1 merged -> directory.on(merged, context.requireMfo());
            case LendingOrderAgreedV1 agreed -> orders.on(agreed, context.requireMfo());
            case GroupDissolvedV1 dissolved -> {
                directory.on(dissolved, context.requireMfo());
                rejecting.when(dissolved, context.requireMfo(), context.who());
            }
            default -> {
                // The other facts about groups do not matter to a promise.
            }
        }
    }
}
