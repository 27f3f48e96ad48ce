package tj.hamyori.group.write.split;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.facts.Business;
import tj.hamyori.group.model.GroupToForm;
import tj.hamyori.platform.security.Caller;

@RestController
class SplitGroupController {

    private static final int MOST_MEMBERS = 100;

    private final CommandGateway commands;
    private final Business business;
    private final Clock clock;

    SplitGroupController(CommandGateway commands, Business business, Clock clock) {
        this.commands = commands;
        this.business = business;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/split")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    Divided split(@PathVariable UUID groupId, @Valid @RequestBody Split split, Caller caller) {
        String mfo = caller.requireMfo();
        GroupToForm group = commands.sendAndWait(new SplitGroup(
                groupId,
                mfo,
                split.newGroupId(),
                split.name().strip(),
                split.splitOn(),
                split.memberIds(),
                business.of(mfo, groupId, split.splitOn()),
                caller.subject(),
                LocalDate.now(clock)));
        commands.sendAndWait(new SplitIntoGroup(split.newGroupId(), mfo, groupId, group));
        return new Divided(groupId, split.newGroupId());
    }

    /** @param memberIds who go */
    record Split(
            @NotNull UUID newGroupId,
            @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate splitOn,
            @NotNull @Size(max = MOST_MEMBERS) Set<@NotNull UUID> memberIds) {}

    record Divided(UUID groupId, UUID newGroupId) {}
}
