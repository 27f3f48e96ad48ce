package tj.hamyori.group.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.write.recordmeeting.RecordMeeting;
import tj.hamyori.group.write.reversemeeting.ReverseMeeting;
import tj.hamyori.group.write.settleconflict.SettleConflict;
import tj.hamyori.group.write.verifymeeting.VerifyMeeting;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/**
 * One meeting of a group: recorded by one person, verified by another, taken back by a third where it was wrong.
 * Membership and currency are the group's say.
 */
@Aggregate
class Meeting {

    @AggregateIdentifier
    private @Nullable UUID meetingId;

    private @Nullable MeetingRecorded recorded;
    private @Nullable MeetingVerified verified;
    private @Nullable MeetingReversed reversed;
    private final Set<String> settled = new HashSet<>();

    Meeting() {}

    /** @return whether it was not known before */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    boolean decide(RecordMeeting command, Seals seals) {
        MeetingRecording recording = new MeetingRecording(command);
        if (recorded != null) {
            MeetingRecorded stands = mine(command.mfo(), command.groupId());
            MeetingRule.MEETING_ID_REUSED.unless(recording.isSameAs(stands, seals));
            return false;
        }
        MeetingRule.HELD_IN_FUTURE.unless(!command.heldOn().isAfter(command.today()));
        recording.check();
        apply(recording.recorded());
        return true;
    }

    @CommandHandler
    void decide(VerifyMeeting command) {
        MeetingRecorded meeting = mine(command.mfo(), command.groupId());
        MeetingVerified before = verified;
        MeetingVerified event = verification(meeting, before, command);
        if (before != null) {
            MeetingRule.MEETING_ALREADY_VERIFIED.unless(event.equals(before));
            return;
        }
        MeetingRule.MEETING_WAS_REVERSED.unless(reversed == null);
        MeetingRule.VERIFIED_BY_RECORDER.unless(!event.verifiedBy().equals(meeting.recordedBy()));
        MeetingRule.KEY_HOLDER_SIGNS.unless(command.keyHolderId() != null || !command.keyHolderSigns());
        MeetingRule.VERIFIED_BEFORE_HELD.unless(!command.verifiedOn().isBefore(meeting.heldOn()));
        MeetingRule.VERIFIED_IN_FUTURE.unless(!command.verifiedOn().isAfter(command.today()));
        apply(event);
    }

    private static MeetingVerified verification(
            MeetingRecorded meeting, @Nullable MeetingVerified before, VerifyMeeting command) {
        UUID keyHolder = command.keyHolderId();
        return new MeetingVerified(
                meeting.meetingId(),
                meeting.groupId(),
                meeting.heldOn(),
                command.verifiedOn(),
                command.countedMinor(),
                meeting.repayments(),
                keyHolder == null ? command.verifiedBy() : keyHolder.toString(),
                keyHolder,
                before == null ? MeetingPosting.of(meeting, command.countedMinor()) : before.posting());
    }

    @CommandHandler
    void decide(ReverseMeeting command, Seals seals) {
        MeetingRecorded meeting = mine(command.mfo(), command.groupId());
        MeetingReversed before = reversed;
        if (before != null) {
            MeetingRule.MEETING_WAS_REVERSED.unless(command.isSameAs(before, seals));
            return;
        }
        boolean anotherPerson = !command.reversedBy().equals(meeting.recordedBy())
                && (verified == null || !command.reversedBy().equals(verified.verifiedBy()));
        MeetingRule.REVERSED_BY_ANOTHER.unless(anotherPerson);
        MeetingRule.REVERSED_BEFORE_HELD.unless(!command.reversedOn().isBefore(meeting.heldOn()));
        MeetingRule.REVERSED_IN_FUTURE.unless(!command.reversedOn().isAfter(command.today()));
        apply(new MeetingReversed(
                command.meetingId(),
                command.groupId(),
                meeting.heldOn(),
                command.reversedOn(),
                verified == null ? List.of() : verified.repayments(),
                command.sealedReason(),
                command.reversedBy()));
    }

    /** The same conflict settled again changes nothing: it stands, with the first reason. */
    @CommandHandler
    void decide(SettleConflict command) {
        MeetingRecorded meeting = mine(command.mfo(), command.groupId());
        MeetingRule.SETTLED_BY_RECORDER.unless(!command.settledBy().equals(meeting.recordedBy()));
        if (!settled.contains(key(command.kind().name(), command.subject()))) {
            apply(command.settled());
        }
    }

    @EventSourcingHandler
    void evolve(MeetingRecorded event) {
        meetingId = event.meetingId();
        recorded = event;
    }

    @EventSourcingHandler
    void evolve(MeetingVerified event) {
        verified = event;
    }

    @EventSourcingHandler
    void evolve(MeetingReversed event) {
        reversed = event;
    }

    @EventSourcingHandler
    void evolve(MeetingConflictSettled event) {
        settled.add(key(event.kind(), event.subject()));
    }

    private static String key(String kind, UUID subject) {
        return kind + "/" + subject;
    }

    /** To another organisation, or under another group, there is no such meeting. */
    private MeetingRecorded mine(String mfo, UUID groupId) {
        if (recorded == null
                || !recorded.mfo().equals(mfo)
                || !recorded.groupId().equals(groupId)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return recorded;
    }
}
