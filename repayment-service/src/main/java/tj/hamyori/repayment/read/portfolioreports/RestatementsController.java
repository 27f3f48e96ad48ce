package tj.hamyori.repayment.read.portfolioreports;

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
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality.Restatement;

/** Shows what has changed in a frozen report's period since it was sent; the report itself stays as it is. */
@RestController
class RestatementsController {

    private final FrozenReports reports;
    private final Restatements restatements;
    private final Clock clock;

    RestatementsController(FrozenReports reports, Restatements restatements, Clock clock) {
        this.reports = reports;
        this.restatements = restatements;
        this.clock = clock;
    }

    /** @param items every figure that is another as known at {@code knownAt} */
    record Restated(UUID reportId, Instant knownAt, List<Restatement> items) {}

    @GetMapping("/api/portfolio-reports/{reportId}/restatements")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'AMFOT_ANALYST')")
    Restated restatements(
            @PathVariable UUID reportId, @RequestParam(required = false) @Nullable Instant knownAt, Caller caller) {
        String document =
                reports.document(reportId, caller.has(Role.AMFOT_ANALYST) ? caller.mfo() : caller.requireMfo());
        Instant at = knownAt == null ? clock.instant() : knownAt;
        return new Restated(reportId, at, restatements.of(reportId, document, at));
    }
}
