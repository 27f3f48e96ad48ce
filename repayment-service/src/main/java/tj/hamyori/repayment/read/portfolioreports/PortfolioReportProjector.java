package tj.hamyori.repayment.read.portfolioreports;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.events.ReportLoansListed;

/** Keeps {@code portfolio_report, portfolio_report_loan}: every report whole, as it was sent. Rebuildable. */
@Component
@ProcessingGroup("read-portfolio-reports")
class PortfolioReportProjector implements Rebuildable {

    private final JdbcTemplate jdbc;

    PortfolioReportProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate portfolio_report, portfolio_report_loan");
    }

    @EventHandler
    void on(PortfolioReportPublished event) {
        jdbc.update(
                "insert into portfolio_report (report_id, mfo, as_of, known_at, published_at, document)"
                        + " values (?, ?, ?, ?, ?, ?)",
                event.reportId(),
                event.mfo(),
                event.asOf(),
                Timestamp.from(event.knownAt()),
                Timestamp.from(event.recordedAt()),
                event.document());
    }

    @EventHandler
    void on(ReportLoansListed event) {
        TableRows lines = new TableRows(
                "portfolio_report_loan",
                "report_id",
                "line",
                "loan_number",
                "product_code",
                "group_name",
                "disbursed_on",
                "currency",
                "borrowers",
                "outstanding_minor",
                "overdue_principal_minor",
                "days_past_due",
                "bucket",
                "rescheduled");
        int line = event.firstLine();
        for (ReportLoan loan : event.loans()) {
            lines.add(
                    event.reportId(),
                    line++,
                    loan.loanNumber(),
                    loan.product(),
                    loan.group(),
                    loan.disbursedOn(),
                    loan.currency(),
                    loan.borrowers(),
                    loan.outstandingMinor(),
                    loan.overduePrincipalMinor(),
                    loan.daysPastDue(),
                    loan.bucket(),
                    loan.rescheduled());
        }
        lines.write(jdbc);
    }
}
