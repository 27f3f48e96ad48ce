package tj.hamyori.group.write.reversemeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class ReverseMeetingController {

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    ReverseMeetingController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/meetings/{meetingId}/reversal")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Reversed reverse(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody Reversal reversal,
            Caller caller) {
        LocalDate today = LocalDate.now(clock);
        String reason = reversal.reason().strip();
        commands.sendAndWait(new ReverseMeeting(
                meetingId,
                groupId,
                caller.requireMfo(),
                reversal.reversedOn() == null ? today : reversal.reversedOn(),
                reason,
                seals.sealFreeText(reason),
                caller.subject(),
                today));
        return new Reversed(meetingId, MeetingStatus.REVERSED);
    }

    /** @param reversedOn today where left out */
    record Reversal(
            @NotBlank @Size(max = 1_000) String reason,
            @Nullable LocalDate reversedOn) {}

    record Reversed(UUID meetingId, MeetingStatus status) {}
}
