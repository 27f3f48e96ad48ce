package tj.hamyori.loan.write.reject;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.platform.security.Caller;

@RestController
class RejectLoanApplicationController {

    private final CommandGateway commands;
    private final Today today;

    RejectLoanApplicationController(CommandGateway commands, Today today) {
        this.commands = commands;
        this.today = today;
    }

    @PostMapping("/api/loan-applications/{id}/reject")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Rejected reject(@PathVariable UUID id, @Valid @RequestBody RejectionRequest request, Caller caller) {
        today.refuseLater(request.rejectedOn(), "rejectedOn");
        commands.sendAndWait(new RejectLoanApplication(
                id, caller.requireMfo(), request.rejectedOn(), request.reasonCode(), request.note(), caller.subject()));
        return new Rejected(LoanStatus.REJECTED);
    }

    record RejectionRequest(
            @NotNull LocalDate rejectedOn,

            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String reasonCode,

            @Nullable @Size(max = 1000) String note) {}

    record Rejected(LoanStatus status) {}
}
