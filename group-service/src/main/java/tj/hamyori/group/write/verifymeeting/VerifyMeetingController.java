package tj.hamyori.group.write.verifymeeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.MeetingStatus;
import tj.hamyori.group.model.Pin;
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
        String mfo = caller.requireMfo();
        LocalDate today = LocalDate.now(clock);
        Signature signature = count.signature();
        UUID signedBy = signature == null ? null : signature.memberId();
        boolean keyHolderSigns = commands.sendAndWait(new VerifyMeetingOfGroup(groupId, mfo, signedBy, today));
        if (signature != null) {
            commands.sendAndWait(signature.in(groupId, caller.subject()));
        }
        commands.sendAndWait(new VerifyMeeting(
                meetingId,
                groupId,
                mfo,
                count.verifiedOn(),
                count.countedMinor(),
                caller.subject(),
                signedBy,
                keyHolderSigns,
                today));
        return new Verified(meetingId, MeetingStatus.VERIFIED);
    }

    /** @param signature of the key-holder who counted; left out in a group where none has a PIN */
    record SecondCount(
            @NotNull LocalDate verifiedOn,

            @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR)
            Long countedMinor,

            @Nullable @Valid Signature signature) {}

    record Signature(@NotNull UUID memberId, @NotNull String pin) {

        VerifyMeetingWithPin in(UUID groupId, String signedInAs) {
            return new VerifyMeetingWithPin(
                    KeyHolderIds.of(groupId, memberId), groupId, memberId, new Pin(pin), signedInAs);
        }

        @Override
        public String toString() {
            return "Signature[…]";
        }
    }

    record Verified(UUID meetingId, MeetingStatus status) {}
}
