package tj.hamyori.repayment.read.suspense;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.read.Page;

/** Shows the money of the caller's organisation that waits for its loan, until somebody resolves it. */
@RestController
class SuspenseController {

    private final Suspense suspense;

    SuspenseController(Suspense suspense) {
        this.suspense = suspense;
    }

    @GetMapping("/api/suspense")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')")
    Page<HeldMoney> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID after,
            Caller caller) {
        return suspense.of(caller.requireMfo(), limit, after);
    }

    /** Who decided, and what became of the money. */
    @GetMapping("/api/suspense/settled")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')")
    Page<SettledMoney> settled(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID after,
            Caller caller) {
        return suspense.settled(caller.requireMfo(), limit, after);
    }
}
