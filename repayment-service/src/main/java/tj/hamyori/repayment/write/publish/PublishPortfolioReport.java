package tj.hamyori.repayment.write.publish;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.ReportLoan;

/**
 * Freezes a report; sent by the portfolio-quality job. Sent again for the same period and instant it changes nothing.
 *
 * @param report the report as it will be stored
 * @param loans the loans behind its figures; none for the association's
 */
public record PublishPortfolioReport(
        @TargetAggregateIdentifier UUID reportId, PortfolioReportPublished report, List<ReportLoan> loans) {}
