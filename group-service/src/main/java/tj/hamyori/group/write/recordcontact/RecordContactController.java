package tj.hamyori.group.write.recordcontact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
class RecordContactController {

    private final CommandGateway commands;
    private final Clock clock;

    RecordContactController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/contacts")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable UUID memberId, @Valid @RequestBody Fact fact, Caller caller) {
        UUID factId = UUID.randomUUID();
        commands.sendAndWait(
                new RecordContact(memberId, caller.requireMfo(), factId, fact.on(), fact.kind(), LocalDate.now(clock)));
        return new Recorded(factId);
    }

    record Recorded(UUID id) {}

    record Fact(
            @NotNull LocalDate on,
            @NotNull @Pattern(regexp = "[A-Za-z_]{2,40}") String kind) {}
}
