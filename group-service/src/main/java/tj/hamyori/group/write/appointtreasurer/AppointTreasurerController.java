package tj.hamyori.group.write.appointtreasurer;

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
import tj.hamyori.platform.security.Caller;

@RestController
class AppointTreasurerController {

    private final CommandGateway commands;
    private final Clock clock;

    AppointTreasurerController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/treasurer")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Appointed appoint(@PathVariable UUID groupId, @Valid @RequestBody Appointment appointment, Caller caller) {
        UUID memberId = appointment.memberId();
        LocalDate appointedOn = appointment.appointedOn();
        commands.sendAndWait(
                new AppointTreasurer(groupId, caller.requireMfo(), memberId, appointedOn, LocalDate.now(clock)));
        return new Appointed(groupId, memberId, appointedOn);
    }

    record Appointment(@NotNull UUID memberId, @NotNull LocalDate appointedOn) {}

    record Appointed(UUID groupId, UUID memberId, LocalDate appointedOn) {}
}
