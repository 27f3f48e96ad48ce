package tj.hamyori.group.write.settleconflict;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.ConflictKind;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class SettleConflictController {

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    SettleConflictController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/meetings/{meetingId}/conflict-decisions")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Settled settle(
            @PathVariable UUID groupId,
            @PathVariable UUID meetingId,
            @Valid @RequestBody Settlement decided,
            Caller caller) {
        commands.sendAndWait(new SettleConflict(
                meetingId,
                groupId,
                caller.requireMfo(),
                decided.kind(),
                decided.subject(),
                LocalDate.now(clock),
                seals.sealFreeText(decided.reason().strip()),
                caller.subject()));
        return new Settled(meetingId, decided.kind(), decided.subject());
    }

    record Settlement(
            @NotNull ConflictKind kind,
            @NotNull UUID subject,
            @NotBlank @Size(max = 1_000) String reason) {}

    record Settled(UUID meetingId, ConflictKind kind, UUID subject) {}
}
