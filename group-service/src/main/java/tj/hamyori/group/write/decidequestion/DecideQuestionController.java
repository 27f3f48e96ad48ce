package tj.hamyori.group.write.decidequestion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Support;
import tj.hamyori.platform.security.Caller;

@RestController
class DecideQuestionController {

    private static final int LONGEST_REASON = 500;

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    DecideQuestionController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/household-decisions")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded decide(@PathVariable UUID memberId, @Valid @RequestBody Decision decision, Caller caller) {
        UUID factId = UUID.randomUUID();
        commands.sendAndWait(new DecideQuestion(
                memberId,
                caller.requireMfo(),
                factId,
                decision.on(),
                new OpenQuestion(decision.code(), decision.questionOn()),
                decision.found(),
                seals.sealText(memberId, decision.reason()),
                caller.subject(),
                LocalDate.now(clock)));
        return new Recorded(factId);
    }

    record Recorded(UUID id) {}

    /**
     * @param code of the question, as {@code needsDecision} gave it
     * @param questionOn its {@code on}
     */
    record Decision(
            @NotNull LocalDate on,
            @NotNull OpenQuestion.Kind code,
            @NotNull LocalDate questionOn,
            @NotNull Support found,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
