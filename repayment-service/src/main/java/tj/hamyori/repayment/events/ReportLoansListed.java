package tj.hamyori.repayment.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Loans behind the figures of a frozen report were listed; a large portfolio takes several of these.
 *
 * @param firstLine place of the first of these loans in the report, from 1
 */
public record ReportLoansListed(UUID reportId, int firstLine, List<ReportLoan> loans, Instant recordedAt)
        implements PortfolioReportEvent {}
