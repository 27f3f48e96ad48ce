package tj.hamyori.loan.write.approve;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
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
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.ApprovalAuthority;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;

@RestController
class ApproveLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;

    ApproveLoanApplicationController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/loan-applications/{id}/approve")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Approved approve(@PathVariable UUID id, @Valid @RequestBody ApprovalRequest request, Caller caller) {
        today.refuseLater(request.approvedOn(), "approvedOn");
        ApprovalAuthority authority =
                caller.has(Role.BRANCH_MANAGER) ? ApprovalAuthority.MANAGER : ApprovalAuthority.OFFICER;
        commands.sendAndWait(new ApproveLoanApplication(
                id,
                caller.requireMfo(),
                request.approvedOn(),
                request.principalMinor(),
                request.planned(),
                authority,
                caller.subject()));
        return new Approved(LoanStatus.APPROVED, id);
    }

    record ApprovalRequest(
            @NotNull LocalDate approvedOn,
            @Nullable @Positive Long principalMinor,
            @Nullable @Size(max = 100) List<@Valid @NotNull Tranche> tranches) {

        List<PlannedTranche> planned() {
            return tranches == null
                    ? List.of()
                    : tranches.stream()
                            .map(tranche -> new PlannedTranche(tranche.on(), tranche.amountMinor()))
                            .toList();
        }
    }

    record Tranche(@NotNull LocalDate on, @NotNull @Positive Long amountMinor) {}

    record Approved(LoanStatus status, UUID loanId) {}
}
