package tj.hamyori.group.write.acknowledgenotice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.platform.security.Caller;

@RestController
class AcknowledgeNoticeController {

    private final CommandGateway commands;
    private final Clock clock;

    AcknowledgeNoticeController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/abandonment-notices/{memberId}/acknowledgement")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    Acknowledged acknowledge(@PathVariable UUID memberId, @Valid @RequestBody Notice notice, Caller caller) {
        commands.sendAndWait(new AcknowledgeNotice(
                memberId, caller.requireMfo(), notice.notedOn(), LocalDate.now(clock), caller.subject()));
        return new Acknowledged(memberId, notice.notedOn());
    }

    record Acknowledged(UUID memberId, LocalDate notedOn) {}

    /** @param notedOn as the list gave it */
    record Notice(@NotNull LocalDate notedOn) {}
}
