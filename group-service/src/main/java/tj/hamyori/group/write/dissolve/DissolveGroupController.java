package tj.hamyori.group.write.dissolve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import tj.hamyori.group.facts.Business;
import tj.hamyori.group.model.DissolutionReason;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.platform.security.Caller;

@RestController
class DissolveGroupController {

    private final CommandGateway commands;
    private final Business business;
    private final Clock clock;

    DissolveGroupController(CommandGateway commands, Business business, Clock clock) {
        this.commands = commands;
        this.business = business;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/dissolution")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Dissolved dissolve(@PathVariable UUID groupId, @Valid @RequestBody Dissolution dissolution, Caller caller) {
        String mfo = caller.requireMfo();
        commands.sendAndWait(new DissolveGroup(
                groupId,
                mfo,
                dissolution.dissolvedOn(),
                dissolution.reason(),
                dissolution.shareOutId(),
                business.of(mfo, groupId, dissolution.dissolvedOn()),
                caller.subject(),
                LocalDate.now(clock)));
        return new Dissolved(groupId, GroupState.DISSOLVED, dissolution.dissolvedOn());
    }

    /** @param shareOutId of the last sharing-out, which another person recorded; left out where nothing is left */
    record Dissolution(
            @NotNull LocalDate dissolvedOn,
            @NotNull DissolutionReason reason,
            @Nullable UUID shareOutId) {}

    record Dissolved(UUID groupId, GroupState state, LocalDate endedOn) {}
}
