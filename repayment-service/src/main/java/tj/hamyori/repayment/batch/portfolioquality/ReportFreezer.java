package tj.hamyori.repayment.batch.portfolioquality;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tj.hamyori.repayment.write.publish.PublishPortfolioReport;
import tools.jackson.databind.json.JsonMapper;

/** Computes a report once and sends it to be frozen; its id follows from whose, which date and as known when. */
@Component
class ReportFreezer {

    private final PortfolioQualityQuery query;
    private final JobCommands commands;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReportFreezer(PortfolioQualityQuery query, JobCommands commands, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.query = query;
        this.commands = commands;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Freezes for one organisation, or for null for each of them and the association; answers how many reports. */
    int freeze(LocalDate asOf, Instant knownAt, @Nullable String mfo, long executionId) {
        List<String> organisations = mfo == null ? organisations(asOf, knownAt) : List.of();
        organisations.forEach(organisation -> freezeOne(asOf, knownAt, organisation, executionId));
        freezeOne(asOf, knownAt, mfo, executionId);
        return organisations.size() + 1;
    }

    private void freezeOne(LocalDate asOf, Instant knownAt, @Nullable String owner, long executionId) {
        PortfolioReportPublished report = report(asOf, knownAt, owner);
        commands.send(
                FreezePortfolioReportsJob.NAME,
                owner,
                executionId,
                new PublishPortfolioReport(report.reportId(), report));
    }

    private List<String> organisations(LocalDate asOf, Instant knownAt) {
        return jdbc.sql("""
                        select distinct mfo from loan_account
                        where disbursed_on <= ? and recorded_at <= ? order by mfo""")
                .params(asOf, Timestamp.from(knownAt))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private PortfolioReportPublished report(LocalDate asOf, Instant knownAt, @Nullable String mfo) {
        PortfolioQuality quality = query.quality(mfo, asOf, knownAt);
        String key = "portfolio-report/%s/%s/%s".formatted(mfo == null ? "" : mfo, asOf, knownAt);
        return new PortfolioReportPublished(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                mfo,
                asOf,
                knownAt,
                quality.currencies().stream()
                        .map(currency -> figures(currency.figures()))
                        .toList(),
                json.writeValueAsString(quality),
                clock.instant());
    }

    private static ReportFigures figures(PortfolioFigures figures) {
        return new ReportFigures(
                figures.currency(),
                figures.loans(),
                figures.borrowers(),
                figures.femaleBorrowers(),
                figures.grossLoanPortfolioMinor(),
                figures.overduePrincipalMinor(),
                figures.par0Minor(),
                figures.par30Minor(),
                figures.par60Minor(),
                figures.par90Minor(),
                figures.par180Minor(),
                figures.par30Percent());
    }
}
