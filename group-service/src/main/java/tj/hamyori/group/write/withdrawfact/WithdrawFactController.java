package tj.hamyori.group.write.withdrawfact;

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
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class WithdrawFactController {

    private static final int LONGEST_REASON = 500;

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    WithdrawFactController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/members/{memberId}/household-facts/{factId}/withdrawal")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER')")
    @ResponseStatus(HttpStatus.CREATED)
    Withdrawn withdraw(
            @PathVariable UUID memberId,
            @PathVariable UUID factId,
            @Valid @RequestBody Withdrawal withdrawal,
            Caller caller) {
        commands.sendAndWait(new WithdrawFact(
                memberId,
                caller.requireMfo(),
                factId,
                withdrawal.on(),
                seals.sealText(memberId, withdrawal.reason()),
                caller.subject(),
                LocalDate.now(clock)));
        return new Withdrawn(factId);
    }

    /** @param id of the fact that no longer stands */
    record Withdrawn(UUID id) {}

    record Withdrawal(
            @NotNull LocalDate on,
            @NotBlank @Size(max = LONGEST_REASON) String reason) {}
}
