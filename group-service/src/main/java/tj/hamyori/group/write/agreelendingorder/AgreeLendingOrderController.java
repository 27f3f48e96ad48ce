package tj.hamyori.group.write.agreelendingorder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class AgreeLendingOrderController {

    private static final int MOST_MEMBERS = 100;

    private final CommandGateway commands;
    private final Clock clock;

    AgreeLendingOrderController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/lending-order")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    Agreed agree(@PathVariable UUID groupId, @Valid @RequestBody Order order, Caller caller) {
        caller.requireGroup(groupId);
        commands.sendAndWait(new AgreeLendingOrder(
                groupId,
                caller.requireMfo(),
                order.agreedOn(),
                order.memberIds(),
                order.atOnce() == null ? 1 : order.atOnce(),
                LocalDate.now(clock)));
        return new Agreed(groupId, order.agreedOn());
    }

    /** @param atOnce one at a time where left out */
    record Order(
            @NotNull LocalDate agreedOn,
            @NotNull @Size(max = MOST_MEMBERS) List<@NotNull UUID> memberIds,
            @Nullable Integer atOnce) {}

    record Agreed(UUID groupId, LocalDate agreedOn) {}
}
