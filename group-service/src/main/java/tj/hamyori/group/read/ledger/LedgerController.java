package tj.hamyori.group.read.ledger;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.read.Page;
import tj.hamyori.platform.security.Caller;

@RestController
class LedgerController {

    private final LedgerQueryHandler answers;
    private final Clock clock;

    LedgerController(LedgerQueryHandler answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping("/api/groups/{groupId}/ledger")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Ledger ledger(
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            Caller caller) {
        caller.requireGroup(groupId);
        return answers.handle(groupId, asOf == null ? LocalDate.now(clock) : asOf, caller.requireMfo());
    }

    /** @param after the last entry of the page before, whose day is passed on unchanged */
    @GetMapping("/api/groups/{groupId}/ledger/entries")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    Page<Ledger.Entry> entries(
            @PathVariable UUID groupId,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.LARGEST) int limit,
            Caller caller) {
        caller.requireGroup(groupId);
        return answers.entries(groupId, asOf == null ? LocalDate.now(clock) : asOf, caller.requireMfo(), limit, after);
    }
}
