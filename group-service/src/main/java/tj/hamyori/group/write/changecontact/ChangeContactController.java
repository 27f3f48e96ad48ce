package tj.hamyori.group.write.changecontact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.group.model.SafeChannel;
import tj.hamyori.group.model.SafeContact;
import tj.hamyori.platform.security.Caller;

@RestController
class ChangeContactController {

    private final CommandGateway commands;
    private final Clock clock;

    ChangeContactController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/contact-preference")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Changed change(@PathVariable UUID memberId, @Valid @RequestBody Preference preference, Caller caller) {
        commands.sendAndWait(new ChangeContact(
                memberId, caller.requireMfo(), preference.contact(), preference.on(), LocalDate.now(clock)));
        return new Changed(memberId);
    }

    record Changed(UUID memberId) {}

    /** Left out, the phone is taken away, and the safe channel is the meeting. */
    record Preference(
            @NotNull LocalDate on,
            @Nullable @Size(max = 40) String phone,
            @Nullable SafeChannel safeChannel,
            @Nullable Boolean neverCall) {

        SafeContact contact() {
            return new SafeContact(
                    phone == null || phone.isBlank() ? null : phone,
                    safeChannel == null ? SafeChannel.AT_MEETING : safeChannel,
                    Boolean.TRUE.equals(neverCall));
        }
    }
}
