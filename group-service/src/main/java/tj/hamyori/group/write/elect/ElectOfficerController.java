package tj.hamyori.group.write.elect;

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
import tj.hamyori.group.model.Office;
import tj.hamyori.platform.security.Caller;

@RestController
class ElectOfficerController {

    private final CommandGateway commands;
    private final Clock clock;

    ElectOfficerController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/officers")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Elected elect(@PathVariable UUID groupId, @Valid @RequestBody Election election, Caller caller) {
        String mfo = caller.requireMfo();
        UUID person = election.personId();
        commands.sendAndWait(new ElectPerson(person, mfo));
        commands.sendAndWait(
                new ElectOfficer(groupId, mfo, election.office(), person, election.electedOn(), LocalDate.now(clock)));
        return new Elected(groupId, election.office(), person, election.electedOn());
    }

    record Election(
            @NotNull Office office,
            @NotNull UUID personId,
            @NotNull LocalDate electedOn) {}

    record Elected(UUID groupId, Office office, UUID personId, LocalDate electedOn) {}
}
