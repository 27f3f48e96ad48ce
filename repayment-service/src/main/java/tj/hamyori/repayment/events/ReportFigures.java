package tj.hamyori.repayment.events;

import org.jspecify.annotations.Nullable;

/**
 * Portfolio quality in one currency, minor units; a part of {@link PortfolioReportPublished}.
 *
 * @param par30Percent two decimals, null where there is no portfolio
 */
public record ReportFigures(
        String currency,
        long loans,
        long borrowers,
        long femaleBorrowers,
        long grossLoanPortfolioMinor,
        long overduePrincipalMinor,
        long par0Minor,
        long par30Minor,
        long par60Minor,
        long par90Minor,
        long par180Minor,
        @Nullable String par30Percent) {}
