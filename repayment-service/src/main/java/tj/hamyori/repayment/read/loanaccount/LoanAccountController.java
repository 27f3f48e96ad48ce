package tj.hamyori.repayment.read.loanaccount;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

/** Shows one account of the caller's organisation; a treasurer sees those of her groups. */
@RestController
class LoanAccountController {

    private final KnownAccounts accounts;
    private final Clock clock;

    LoanAccountController(KnownAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/api/loan-accounts/{loan}")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    LoanAccountAsOf account(
            @PathVariable String loan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Caller caller) {
        LocalDate on = asOf == null ? LocalDate.now(clock) : asOf;
        Instant known = knownAt == null ? clock.instant() : knownAt;
        KnownAccount account = accounts.find(caller.requireMfo(), loan, on, known)
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        caller.requireGroup(account.groupId());
        return LoanAccountAsOf.of(account, on, known);
    }

    @GetMapping("/api/loan-accounts/{loan}/pay-off")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    PayOffAnswer payOff(
            @PathVariable String loan,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            Caller caller) {
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        KnownAccount account = accounts.find(caller.requireMfo(), loan, day, clock.instant())
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        caller.requireGroup(account.groupId());
        return PayOffAnswer.of(account, day);
    }
}
