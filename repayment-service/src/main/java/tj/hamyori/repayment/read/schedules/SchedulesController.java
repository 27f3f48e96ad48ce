package tj.hamyori.repayment.read.schedules;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

/** Shows the old schedules beside the new one, and what was decided; a treasurer sees those of her groups. */
@RestController
class SchedulesController {

    private final Schedules schedules;
    private final Decisions decisions;
    private final Clock clock;

    SchedulesController(Schedules schedules, Decisions decisions, Clock clock) {
        this.schedules = schedules;
        this.decisions = decisions;
        this.clock = clock;
    }

    @GetMapping("/api/loan-accounts/{loan}/schedules")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Answer schedules(
            @PathVariable String loan, @RequestParam(required = false) @Nullable Instant knownAt, Caller caller) {
        Instant known = knownAt == null ? clock.instant() : knownAt;
        Schedules.Account account = schedules
                .account(caller.requireMfo(), loan, known)
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        caller.requireGroup(account.groupId());
        return new Answer(
                account.loanId(),
                account.loanNumber(),
                account.currency(),
                known,
                schedules.of(account.loanId(), known),
                decisions.of(account.loanId(), known));
    }

    /**
     * @param versions from the first on
     * @param decisions the versions follow from, by business date
     */
    record Answer(
            UUID loanId,
            String loanNumber,
            String currency,
            Instant knownAt,
            List<ScheduleVersion> versions,
            List<Decision> decisions) {}
}
