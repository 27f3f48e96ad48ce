package tj.hamyori.repayment.read.portfolioreports;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.repayment.events.PortfolioReportPublished;

/** Keeps {@code portfolio_report}: every report whole, as it was sent. Rebuildable. */
@Component
@ProcessingGroup("read-portfolio-reports")
class PortfolioReportProjector implements Rebuildable {

    private final JdbcTemplate jdbc;

    PortfolioReportProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate portfolio_report");
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
}
