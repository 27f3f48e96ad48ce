package tj.hamyori.group.write.cancelpin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.platform.security.Caller;

@RestController
class CancelPinController {

    private final CommandGateway commands;
    private final Clock clock;

    CancelPinController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/key-holders/{memberId}/pin/reset")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    Cancelled cancel(@PathVariable UUID groupId, @PathVariable UUID memberId, Caller caller) {
        commands.sendAndWait(new CancelPin(
                KeyHolderIds.of(groupId, memberId), caller.requireMfo(), caller.subject(), LocalDate.now(clock)));
        return new Cancelled(groupId, memberId);
    }

    record Cancelled(UUID groupId, UUID memberId) {}
}
