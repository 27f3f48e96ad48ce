package tj.hamyori.repayment.events;

import java.util.UUID;

/** What happens to a portfolio report: it is published once and never changes. */
public sealed interface PortfolioReportEvent extends StoredEvent permits PortfolioReportPublished, ReportLoansListed {

    UUID reportId();
}
