package tj.hamyori.group.write.transform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.LegalForm;
import tj.hamyori.platform.security.Caller;

@RestController
class TransformGroupController {

    private final CommandGateway commands;
    private final Clock clock;

    TransformGroupController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/transformation")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Transformed transform(@PathVariable UUID groupId, @Valid @RequestBody Registration registration, Caller caller) {
        commands.sendAndWait(new TransformGroup(
                groupId,
                caller.requireMfo(),
                registration.legalForm(),
                registration.name(),
                registration.registeredOn(),
                LocalDate.now(clock)));
        return new Transformed(groupId, registration.legalForm());
    }

    record Registration(
            @NotNull LegalForm legalForm,
            @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate registeredOn) {}

    record Transformed(UUID groupId, LegalForm legalForm) {}
}
