package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportFigures;

/** The report of one organisation for May 2026. */
public final class PortfolioReportFixture {

    public static final UUID REPORT = UUID.fromString("00000000-0000-4000-8000-000000000007");

    private PortfolioReportFixture() {}

    public static TestExecutor<?> report(Object... before) {
        AggregateTestFixture<PortfolioReport> fixture = new AggregateTestFixture<>(PortfolioReport.class);
        return before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
    }

    public static PortfolioReportPublished published(Instant recordedAt) {
        return new PortfolioReportPublished(
                REPORT,
                LoanAccountFixture.MFO,
                LocalDate.of(2026, 5, 31),
                Instant.parse("2026-06-01T00:00:00Z"),
                List.of(new ReportFigures("TJS", 2, 2, 2, 130_000, 30_000, 70_000, 70_000, 30_000, 0, 0, "53.85")),
                "{\"mfo\":\"OQIL\",\"asOf\":\"2026-05-31\"}",
                recordedAt);
    }
}
