package tj.hamyori.repayment.write.publish;

import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.PortfolioReportFixture.REPORT;
import static tj.hamyori.repayment.write.PortfolioReportFixture.published;
import static tj.hamyori.repayment.write.PortfolioReportFixture.report;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.ReportLoan;
import tj.hamyori.repayment.events.ReportLoansListed;
import tj.hamyori.repayment.write.PortfolioReportFixture;

class PublishPortfolioReportTest {

    private static final int LOANS_IN_AN_EVENT = 500;

    @Test
    void freezesAReport() {
        report().when(new PublishPortfolioReport(REPORT, published(NOW), List.of()))
                .expectEvents(published(NOW));
    }

    @Test
    void listsTheLoansBehindItInEventsOfBoundedSize() {
        List<ReportLoan> loans = IntStream.rangeClosed(1, LOANS_IN_AN_EVENT + 1)
                .mapToObj(number -> PortfolioReportFixture.loan("OQIL-" + number))
                .toList();

        report().when(new PublishPortfolioReport(REPORT, published(NOW), loans))
                .expectEvents(
                        published(NOW),
                        new ReportLoansListed(REPORT, 1, loans.subList(0, LOANS_IN_AN_EVENT), NOW),
                        new ReportLoansListed(
                                REPORT, LOANS_IN_AN_EVENT + 1, loans.subList(LOANS_IN_AN_EVENT, loans.size()), NOW));
    }

    @Test
    void neverPublishesItAgain() {
        nothingHappened(report(published(NOW))
                .when(new PublishPortfolioReport(
                        REPORT, published(NOW.plusSeconds(60)), List.of(PortfolioReportFixture.loan("OQIL-1")))));
    }
}
