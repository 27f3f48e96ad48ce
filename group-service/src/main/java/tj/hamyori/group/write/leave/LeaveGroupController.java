package tj.hamyori.group.write.leave;

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
import tj.hamyori.group.model.LeavingReason;
import tj.hamyori.platform.security.Caller;

@RestController
class LeaveGroupController {

    private final CommandGateway commands;
    private final Business business;
    private final Clock clock;

    LeaveGroupController(CommandGateway commands, Business business, Clock clock) {
        this.commands = commands;
        this.business = business;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/members/{memberId}/leave")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Left leave(
            @PathVariable UUID groupId,
            @PathVariable UUID memberId,
            @Valid @RequestBody Leaving leaving,
            Caller caller) {
        String mfo = caller.requireMfo();
        LocalDate leftOn = leaving.leftOn();
        commands.sendAndWait(new LeaveGroup(
                groupId,
                mfo,
                memberId,
                leftOn,
                leaving.reason(),
                business.owesHerGroup(groupId, memberId, leftOn),
                LocalDate.now(clock)));
        commands.sendAndWait(new LeaveHerGroup(memberId, mfo, groupId, leftOn));
        return new Left(groupId, memberId, leftOn);
    }

    record Leaving(@NotNull LocalDate leftOn, @NotNull LeavingReason reason) {}

    record Left(UUID groupId, UUID memberId, LocalDate leftOn) {}
}
