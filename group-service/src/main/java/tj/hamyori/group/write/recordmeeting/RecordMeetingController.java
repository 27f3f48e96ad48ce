package tj.hamyori.group.write.recordmeeting;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class RecordMeetingController {

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    RecordMeetingController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/meetings")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable UUID groupId, @Valid @RequestBody MeetingRecord meeting, Caller caller) {
        caller.requireGroup(groupId);
        String mfo = caller.requireMfo();
        commands.sendAndWait(
                new RecordMeetingOfGroup(groupId, mfo, meeting.heldOn(), meeting.everyone(), meeting.currency()));
        String comment = meeting.comment();
        String minutes = meeting.saidThere();
        commands.sendAndWait(new RecordMeeting(
                meeting.meetingId(),
                groupId,
                mfo,
                meeting.heldOn(),
                meeting.rolls(),
                meeting.openingCountMinor(),
                meeting.closingCountMinor(),
                meeting.currency(),
                comment,
                comment == null ? null : seals.sealFreeText(comment),
                meeting.handedOver(),
                caller.subject(),
                LocalDate.now(clock),
                meeting.steps(minutes == null ? null : seals.sealFreeText(minutes))));
        return new Recorded(meeting.meetingId(), MeetingStatus.RECORDED);
    }

    record Recorded(UUID meetingId, MeetingStatus status) {}
}
