package tj.hamyori.group.write.reverseactivity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class ReverseActivityController {

    private final CommandGateway commands;
    private final Clock clock;

    ReverseActivityController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/activities/{activityId}/reversal")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Reversed reverse(@PathVariable UUID groupId, @PathVariable UUID activityId, Caller caller) {
        commands.sendAndWait(
                new ReverseActivity(activityId, groupId, caller.requireMfo(), LocalDate.now(clock), caller.subject()));
        return new Reversed(activityId);
    }

    record Reversed(UUID activityId) {}
}
