package tj.hamyori.group.write.namekeyholders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class NameKeyHoldersController {

    private static final int MOST_NAMED = 100;

    private final CommandGateway commands;
    private final Clock clock;

    NameKeyHoldersController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/key-holders")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Named name(@PathVariable UUID groupId, @Valid @RequestBody Naming naming, Caller caller) {
        commands.sendAndWait(new NameKeyHolders(
                groupId, caller.requireMfo(), naming.memberIds(), naming.namedOn(), LocalDate.now(clock)));
        return new Named(groupId, naming.memberIds(), naming.namedOn());
    }

    /** @param memberIds all who hold a key from then on; more than three are well formed and refused by the group */
    record Naming(
            @NotNull @Size(max = MOST_NAMED) Set<@NotNull UUID> memberIds,
            @NotNull LocalDate namedOn) {}

    record Named(UUID groupId, Set<UUID> memberIds, LocalDate namedOn) {}
}
