package tj.hamyori.loan.write.endorse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class EndorseLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;

    EndorseLoanApplicationController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/loan-applications/{id}/endorse")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    Endorsed endorse(@PathVariable UUID id, @Valid @RequestBody EndorsementRequest request, Caller caller) {
        today.refuseLater(request.endorsedOn(), "endorsedOn");
        commands.sendAndWait(new EndorseLoanApplication(
                id,
                caller.requireMfo(),
                caller.maySeeGroup(null) ? null : caller.groups(),
                request.endorsedOn(),
                caller.subject()));
        return new Endorsed(LoanStatus.ENDORSED);
    }

    record EndorsementRequest(@NotNull LocalDate endorsedOn) {}

    record Endorsed(LoanStatus status) {}
}
