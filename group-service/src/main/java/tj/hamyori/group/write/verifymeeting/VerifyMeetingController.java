package tj.hamyori.group.write.verifymeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class VerifyMeetingController {

    /** What every client, JavaScript included, still counts exactly. */
    private static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    private final CommandGateway commands;
    private final Clock clock;

    VerifyMeetingController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/meetings/{meetingId}/verify")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER', 'BRANCH_MANAGER')")
    Verified verify(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody SecondCount count,
            Caller caller) {
        caller.requireGroup(groupId);
        commands.sendAndWait(new VerifyMeeting(
                meetingId,
                groupId,
                caller.requireMfo(),
                count.verifiedOn(),
                count.countedMinor(),
                caller.subject(),
                null,
                LocalDate.now(clock)));
        return new Verified(meetingId, MeetingStatus.VERIFIED);
    }

    record SecondCount(
            @NotNull LocalDate verifiedOn,

            @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR)
            Long countedMinor) {}

    record Verified(UUID meetingId, MeetingStatus status) {}
}
