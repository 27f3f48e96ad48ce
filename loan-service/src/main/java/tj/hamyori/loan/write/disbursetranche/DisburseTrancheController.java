package tj.hamyori.loan.write.disbursetranche;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
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
class DisburseTrancheController {

    private final CommandGateway commands;
    private final Today today;
    private final LoanDirectory loans;

    DisburseTrancheController(CommandGateway commands, Today today, LoanDirectory loans) {
        this.commands = commands;
        this.today = today;
        this.loans = loans;
    }

    @PostMapping("/api/loans/{id}/tranches")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Disbursed disburse(@PathVariable UUID id, @Valid @RequestBody TrancheRequest request, Caller caller) {
        today.refuseLater(request.disbursedOn(), "disbursedOn");
        String mfo = caller.requireMfo();
        if (loans.borrowerOf(mfo, id).isEmpty()) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        commands.sendAndWait(new DisburseTranche(
                id,
                mfo,
                request.trancheId(),
                request.disbursedOn(),
                request.amountMinor(),
                request.channel(),
                request.receivedBy(),
                loans.lastDueOn(mfo, id).orElse(null),
                caller.subject()));
        return new Disbursed(id, request.trancheId());
    }

    record TrancheRequest(
            @NotNull UUID trancheId,
            @NotNull LocalDate disbursedOn,
            @NotNull @Positive Long amountMinor,
            @NotNull @Pattern(regexp = "CASH|BANK|WALLET") String channel,
            @NotNull UUID receivedBy) {}

    record Disbursed(UUID loanId, UUID trancheId) {}
}
