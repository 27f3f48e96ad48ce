package tj.hamyori.repayment.read.portfolioreports;

import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.read.Page;

/** Lists the loans behind a frozen report to the organisation that lent them; the association gets the figures. */
@RestController
class ReportLoansController {

    private final FrozenReports reports;
    private final ReportLoans loans;

    ReportLoansController(FrozenReports reports, ReportLoans loans) {
        this.reports = reports;
        this.loans = loans;
    }

    /** @param after the line after which the page begins */
    @GetMapping("/api/portfolio-reports/{reportId}/loans")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR')")
    Page<ReportLoan> loans(
            @PathVariable UUID reportId,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int after,
            Caller caller) {
        reports.document(reportId, caller.requireMfo());
        List<ReportLoans.Line> lines = loans.after(reportId, after, Page.rowsFor(limit));
        Page<ReportLoans.Line> page = Page.of(lines, limit, line -> Integer.toString(line.line()));
        return new Page<>(page.items().stream().map(ReportLoans.Line::loan).toList(), page.next());
    }
}
