package tj.hamyori.repayment.write.publish;

import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.PortfolioReportFixture.REPORT;
import static tj.hamyori.repayment.write.PortfolioReportFixture.published;
import static tj.hamyori.repayment.write.PortfolioReportFixture.report;

import org.junit.jupiter.api.Test;

class PublishPortfolioReportTest {

    @Test
    void freezesAReport() {
        report().when(new PublishPortfolioReport(REPORT, published(NOW))).expectEvents(published(NOW));
    }

    @Test
    void neverPublishesItAgain() {
        nothingHappened(
                report(published(NOW)).when(new PublishPortfolioReport(REPORT, published(NOW.plusSeconds(60)))));
    }
}
