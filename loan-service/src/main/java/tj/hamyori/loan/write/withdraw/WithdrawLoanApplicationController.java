package tj.hamyori.loan.write.withdraw;

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
class WithdrawLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;

    WithdrawLoanApplicationController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/loan-applications/{id}/withdraw")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Withdrawn withdraw(@PathVariable UUID id, @Valid @RequestBody WithdrawalRequest request, Caller caller) {
        today.refuseLater(request.withdrawnOn(), "withdrawnOn");
        commands.sendAndWait(
                new WithdrawLoanApplication(id, caller.requireMfo(), request.withdrawnOn(), caller.subject()));
        return new Withdrawn(LoanStatus.WITHDRAWN);
    }

    record WithdrawalRequest(@NotNull LocalDate withdrawnOn) {}

    record Withdrawn(LoanStatus status) {}
}
