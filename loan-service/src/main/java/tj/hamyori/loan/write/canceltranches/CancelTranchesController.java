package tj.hamyori.loan.write.canceltranches;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class CancelTranchesController {

    private final CommandGateway commands;
    private final Today today;
    private final LoanDirectory loans;

    CancelTranchesController(CommandGateway commands, Today today, LoanDirectory loans) {
        this.commands = commands;
        this.today = today;
        this.loans = loans;
    }

    @PostMapping("/api/loans/{id}/tranches/cancellation")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Cancelled cancel(@PathVariable UUID id, @Valid @RequestBody CancellationRequest request, Caller caller) {
        today.refuseLater(request.cancelledOn(), "cancelledOn");
        String mfo = caller.requireMfo();
        if (loans.borrowerOf(mfo, id).isEmpty()) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        commands.sendAndWait(new CancelTranches(id, mfo, request.cancelledOn(), request.reason(), caller.subject()));
        return new Cancelled(id, request.cancelledOn());
    }

    record CancellationRequest(
            @NotNull LocalDate cancelledOn,
            @NotBlank @Size(max = 200) String reason) {}

    record Cancelled(UUID loanId, LocalDate cancelledOn) {}
}
