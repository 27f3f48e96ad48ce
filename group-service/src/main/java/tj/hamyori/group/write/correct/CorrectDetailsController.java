package tj.hamyori.group.write.correct;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import tj.hamyori.group.facts.Stated.Address;
import tj.hamyori.group.facts.Stated.Name;
import tj.hamyori.group.facts.Stated.Paper;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Sex;
import tj.hamyori.platform.security.Caller;

@RestController
class CorrectDetailsController {

    private final CommandGateway commands;
    private final Clock clock;

    CorrectDetailsController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/corrections")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    Corrected correct(@PathVariable UUID memberId, @Valid @RequestBody Correction correction, Caller caller) {
        commands.sendAndWait(new CorrectDetails(
                memberId,
                caller.requireMfo(),
                correction.person(),
                correction.sex(),
                correction.district(),
                correction.on(),
                LocalDate.now(clock)));
        return new Corrected(memberId);
    }

    record Corrected(UUID memberId) {}

    /** All of it as it should be; how she is reached is changed elsewhere. */
    record Correction(
            @NotNull LocalDate on,
            @NotNull @Valid Name name,
            @NotNull Sex sex,
            @NotNull LocalDate bornOn,
            @Nullable @Size(max = 60) String district,
            @Nullable @Valid Paper paper,
            @Nullable @Valid Address address) {

        PersonalData person() {
            return new PersonalData(
                    name.document(),
                    name.knownAs(),
                    name.formerNames(),
                    null,
                    bornOn,
                    name.surname(),
                    name.patronymic(),
                    paper == null ? null : paper.paper(),
                    address == null ? null : address.address(),
                    null,
                    null);
        }
    }
}
