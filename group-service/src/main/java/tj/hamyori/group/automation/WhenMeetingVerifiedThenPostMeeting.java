package tj.hamyori.group.automation;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.ConflictKind;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.write.post.PostMeeting;
import tj.hamyori.group.write.releaseposting.ReleasePosting;
import tj.hamyori.group.write.unpost.UnpostMeeting;

/**
 * The group's books follow its meetings within the meeting's own transaction: what is verified is entered, what is
 * reversed leaves, and where the books refuse, the meeting does not change either.
 */
@Component
@ProcessingGroup("ledger-of-the-group")
class WhenMeetingVerifiedThenPostMeeting {

    private final CommandGateway commands;

    WhenMeetingVerifiedThenPostMeeting(CommandGateway commands) {
        this.commands = commands;
    }

    @EventHandler
    void when(MeetingVerified event) {
        if (event.posting() != null) {
            commands.sendAndWait(new PostMeeting(
                    LedgerIds.of(event.groupId()),
                    event.groupId(),
                    event.meetingId(),
                    event.heldOn(),
                    event.posting()));
        }
    }

    @EventHandler
    void when(MeetingReversed event) {
        commands.sendAndWait(new UnpostMeeting(LedgerIds.of(event.groupId()), event.groupId(), event.meetingId()));
    }

    /** Who lets a waiting meeting stand gives up the one before it. */
    @EventHandler
    void when(MeetingConflictSettled event) {
        if (event.kind().equals(ConflictKind.WAITING.name())) {
            commands.sendAndWait(new ReleasePosting(LedgerIds.of(event.groupId()), event.groupId(), event.subject()));
        }
    }
}
