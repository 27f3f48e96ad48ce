package tj.hamyori.loan.write.disburse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.facts.BorrowerAttributes;
import tj.hamyori.loan.facts.LoanDirectory;
import tj.hamyori.loan.facts.LoanNumbers;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.facts.Today;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class DisburseLoanController {

    private final CommandGateway commands;
    private final Today today;
    private final LoanDirectory loans;
    private final BorrowerAttributes attributes;
    private final LoanNumbers numbers;
    private final MemberDirectory directory;

    DisburseLoanController(
            CommandGateway commands,
            Today today,
            LoanDirectory loans,
            BorrowerAttributes attributes,
            LoanNumbers numbers,
            MemberDirectory directory) {
        this.commands = commands;
        this.today = today;
        this.loans = loans;
        this.attributes = attributes;
        this.numbers = numbers;
        this.directory = directory;
    }

    @PostMapping("/api/loans/{id}/disburse")
    @PreAuthorize("hasAnyRole('BRANCH_MANAGER', 'LOAN_OFFICER')")
    Disbursed disburse(@PathVariable UUID id, @Valid @RequestBody DisbursementRequest request, Caller caller) {
        today.refuseLater(request.disbursedOn(), "disbursedOn");
        String mfo = caller.requireMfo();
        UUID borrower = loans.borrowerOf(mfo, id).orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        Optional<UUID> group = loans.groupOf(mfo, id);
        String loanNumber = numbers.next(mfo, request.disbursedOn());
        commands.sendAndWait(new DisburseLoan(
                id,
                mfo,
                loanNumber,
                request.disbursedOn(),
                request.channel(),
                request.receivedBy(),
                request.firstDueOn(),
                group.filter(through -> directory.isDissolved(mfo, through)).isPresent(),
                group.flatMap(through -> directory.meets(mfo, through)).orElse(null),
                attributes.of(mfo, borrower),
                caller.subject()));
        return new Disbursed(id, loanNumber);
    }

    record DisbursementRequest(
            @NotNull LocalDate disbursedOn,
            @NotNull @Pattern(regexp = "CASH|BANK|WALLET") String channel,
            @NotNull UUID receivedBy,
            @Nullable LocalDate firstDueOn) {}

    record Disbursed(UUID loanId, String loanNumber) {}
}
