package tj.hamyori.group.write.registerpin;

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
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.Pin;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;

@RestController
class RegisterPinController {

    private final CommandGateway commands;
    private final Clock clock;

    RegisterPinController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/key-holders/{memberId}/pin")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER', 'BRANCH_MANAGER')")
    Registered register(
            @PathVariable UUID groupId, @PathVariable UUID memberId, @Valid @RequestBody Choice choice, Caller caller) {
        caller.requireGroup(groupId);
        LocalDate today = LocalDate.now(clock);
        commands.sendAndWait(new RegisterPinOfGroup(groupId, caller.requireMfo(), memberId, today));
        commands.sendAndWait(new RegisterPin(
                KeyHolderIds.of(groupId, memberId),
                groupId,
                memberId,
                caller.requireMfo(),
                new Pin(choice.pin()),
                choice.oldPin() == null ? null : new Pin(choice.oldPin()),
                caller.subject(),
                caller.has(Role.LOAN_OFFICER) || caller.has(Role.BRANCH_MANAGER),
                today));
        return new Registered(groupId, memberId);
    }

    /** @param oldPin left out the first time, and after a reset */
    record Choice(@NotNull String pin, @Nullable String oldPin) {

        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    record Registered(UUID groupId, UUID memberId) {}
}
