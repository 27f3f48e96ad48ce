package tj.hamyori.repayment.read.portfolioreports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;
import tj.hamyori.repayment.read.Page;
import tj.hamyori.repayment.read.reportformat.ReportAnswers;
import tj.hamyori.repayment.read.reportformat.ReportFormat;

/** Shows frozen reports: an organisation its own, the association's analyst all of them. */
@RestController
class PortfolioReportsController {

    private static final String VISIBLE = "(cast(:mfo as text) is null or mfo = :mfo)";

    private final JdbcClient jdbc;
    private final FrozenReports reports;
    private final ReportLoans loans;
    private final ReportAnswers answers;

    PortfolioReportsController(JdbcClient jdbc, FrozenReports reports, ReportLoans loans, ReportAnswers answers) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.loans = loans;
        this.answers = answers;
    }

    @GetMapping("/api/portfolio-reports")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'AMFOT_ANALYST')")
    Page<FrozenReport> list(
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(required = false) @Nullable UUID after,
            Caller caller) {
        List<FrozenReport> rows = jdbc.sql("""
                        select report_id, mfo, as_of, known_at, published_at from portfolio_report
                        where %s and (cast(:after as uuid) is null or (as_of, published_at, report_id) <
                            (select as_of, published_at, report_id from portfolio_report where report_id = :after))
                        order by as_of desc, published_at desc, report_id desc limit :rows""".formatted(VISIBLE))
                .param("mfo", tenant(caller))
                .param("after", after)
                .param("rows", Page.rowsFor(limit))
                .query((row, index) -> new FrozenReport(
                        row.getObject("report_id", UUID.class),
                        row.getString("mfo"),
                        row.getObject("as_of", LocalDate.class),
                        row.getTimestamp("known_at").toInstant(),
                        row.getTimestamp("published_at").toInstant()))
                .list();
        return Page.of(rows, limit, report -> report.reportId().toString());
    }

    @GetMapping("/api/portfolio-reports/{reportId}")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'AMFOT_ANALYST')")
    ResponseEntity<byte[]> report(
            @PathVariable UUID reportId,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept,
            Locale locale,
            Caller caller) {
        ReportFormat form = answers.format(format, accept);
        String document = reports.document(reportId, tenant(caller));
        // A printed report is for reading; its loans are in the spreadsheets, of their own organisation alone.
        boolean withLoans = caller.mfo() != null && (form == ReportFormat.CSV || form == ReportFormat.XLSX);
        return withLoans
                ? answers.answer(document, loans.all(reportId), form, locale)
                : answers.answer(document, form, locale);
    }

    private static @Nullable String tenant(Caller caller) {
        return caller.has(Role.AMFOT_ANALYST) ? caller.mfo() : caller.requireMfo();
    }
}
