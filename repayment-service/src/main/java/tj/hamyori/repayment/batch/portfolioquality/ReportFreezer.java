package tj.hamyori.repayment.batch.portfolioquality;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportFigures;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.read.foldedloans.LoanFolding;
import tj.hamyori.repayment.read.portfolioquality.LoansBehind;
import tj.hamyori.repayment.read.portfolioquality.PortfolioFigures;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQuality;
import tj.hamyori.repayment.read.portfolioquality.PortfolioQualityQuery;
import tj.hamyori.repayment.read.portfolioquality.QualityQuestion;
import tj.hamyori.repayment.read.portfolioreports.Restatements;
import tj.hamyori.repayment.write.publish.PublishPortfolioReport;
import tools.jackson.databind.json.JsonMapper;

/** Computes a report once and sends it to be frozen; its id follows from whose, which date and as known when. */
@Component
class ReportFreezer {

    private final LoanFolding folding;
    private final PortfolioQualityQuery query;
    private final LoansBehind loans;
    private final Restatements restatements;
    private final JobCommands commands;
    private final JsonMapper json;
    private final Clock clock;

    ReportFreezer(
            LoanFolding folding,
            PortfolioQualityQuery query,
            LoansBehind loans,
            Restatements restatements,
            JobCommands commands,
            JsonMapper json,
            Clock clock) {
        this.folding = folding;
        this.query = query;
        this.loans = loans;
        this.restatements = restatements;
        this.commands = commands;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Freezes for one organisation, or for null for each of them and the association; answers how many reports. Where
     * an organisation stands is read off the association's figures of the same date and instant in either case.
     */
    int freeze(LocalDate asOf, Instant knownAt, @Nullable String mfo, long executionId) {
        // Many questions follow: what was imported or paid just now is folded first.
        folding.fold();
        PortfolioQuality association = query.quality(QualityQuestion.ofReport(null, asOf, knownAt));
        List<String> organisations = mfo == null ? members(association) : List.of(mfo);
        for (String organisation : organisations) {
            PortfolioQuality own = query.quality(QualityQuestion.ofReport(organisation, asOf, knownAt));
            send(own.standingAmong(association), loans.of(organisation, asOf, knownAt), executionId);
        }
        if (mfo == null) {
            send(association, List.of(), executionId);
        }
        return organisations.size() + (mfo == null ? 1 : 0);
    }

    private static List<String> members(PortfolioQuality association) {
        return Objects.requireNonNull(association.byMfo()).stream()
                .map(PortfolioQuality.MemberQuality::mfo)
                .toList();
    }

    private void send(PortfolioQuality quality, List<ReportLoan> behind, long executionId) {
        PortfolioQuality whole =
                quality.restating(restatements.ofTheReportsBefore(quality.mfo(), quality.asOf(), quality.knownAt()));
        PortfolioReportPublished report = report(whole);
        commands.send(
                FreezePortfolioReportsJob.NAME,
                quality.mfo(),
                executionId,
                new PublishPortfolioReport(report.reportId(), report, behind));
    }

    private PortfolioReportPublished report(PortfolioQuality quality) {
        String mfo = quality.mfo();
        String key = "portfolio-report/%s/%s/%s".formatted(mfo == null ? "" : mfo, quality.asOf(), quality.knownAt());
        return new PortfolioReportPublished(
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                mfo,
                quality.asOf(),
                quality.knownAt(),
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
                figures.par365Minor(),
                figures.notYetDueMinor(),
                figures.rescheduledMinor(),
                figures.provisionMinor(),
                figures.writtenOffInPeriodMinor(),
                figures.disbursedInPeriodMinor(),
                figures.period().dueInPeriodMinor(),
                figures.period().paidOnTimeMinor(),
                figures.par30Percent(),
                figures.par30WithRescheduledPercent(),
                figures.arrearsRatePercent(),
                figures.period().onTimeCollectionPercent());
    }
}
