package tj.hamyori.group.write.merge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.facts.Business;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.group.model.Joining;
import tj.hamyori.platform.security.Caller;

@RestController
class MergeGroupController {

    private final CommandGateway commands;
    private final Business business;
    private final Clock clock;

    MergeGroupController(CommandGateway commands, Business business, Clock clock) {
        this.commands = commands;
        this.business = business;
        this.clock = clock;
    }

    /** First the group that goes on, then the books and members of the other one, which its end takes along. */
    @PostMapping("/api/groups/{groupId}/merger")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Merged merge(@PathVariable UUID groupId, @Valid @RequestBody Merger merger, Caller caller) {
        String mfo = caller.requireMfo();
        UUID into = merger.intoGroupId();
        LocalDate on = merger.mergedOn();
        Joining joining = commands.sendAndWait(new MergeGroup(
                groupId, mfo, into, on, business.of(mfo, groupId, on), caller.subject(), LocalDate.now(clock)));
        commands.sendAndWait(new MergeIntoGroup(into, mfo, groupId, on, joining, business.of(mfo, into, on)));
        return new Merged(groupId, GroupState.MERGED, into, on);
    }

    record Merger(@NotNull UUID intoGroupId, @NotNull LocalDate mergedOn) {}

    record Merged(UUID groupId, GroupState state, UUID intoGroupId, LocalDate endedOn) {}
}
