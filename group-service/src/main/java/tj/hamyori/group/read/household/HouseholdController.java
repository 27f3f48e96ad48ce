package tj.hamyori.group.read.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class HouseholdController {

    private final HouseholdQueryHandler answers;
    private final Clock clock;

    HouseholdController(HouseholdQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/members/{memberId}/household")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'AUDITOR')")
    HouseholdAnswer household(
            @PathVariable UUID memberId,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Caller caller) {
        Instant now = clock.instant();
        return answers.handle(
                memberId,
                asOf == null ? LocalDate.now(clock) : asOf,
                knownAt == null ? now : knownAt,
                caller.requireMfo(),
                caller.subject(),
                now);
    }
}
