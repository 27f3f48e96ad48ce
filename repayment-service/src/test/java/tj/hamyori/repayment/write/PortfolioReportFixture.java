package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportFigures;
import tj.hamyori.repayment.events.ReportLoan;

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
                List.of(new ReportFigures(
                        "TJS", 2, 2, 2, 130_000, 30_000, 70_000, 70_000, 30_000, 0, 0, 0, 60_000, 0, 17_500, 0, 60_000,
                        20_000, 10_000, "53.85", "53.85", "23.08", "50.00")),
                "{\"mfo\":\"OQIL\",\"asOf\":\"2026-05-31\"}",
                recordedAt);
    }

    public static ReportLoan loan(String number) {
        return new ReportLoan(
                number, "SEED", "GR-1", LocalDate.of(2026, 1, 15), "TJS", 1, 70_000, 30_000, 75, "D61_90", false);
    }
}
