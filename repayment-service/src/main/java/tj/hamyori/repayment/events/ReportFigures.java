package tj.hamyori.repayment.events;

import org.jspecify.annotations.Nullable;

/**
 * Portfolio quality in one currency, minor units; a part of {@link PortfolioReportPublished}.
 *
 * @param par30Percent two decimals, as all percentages; null where there is nothing to divide by
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
        long par365Minor,
        long notYetDueMinor,
        long rescheduledMinor,
        long provisionMinor,
        long writtenOffInPeriodMinor,
        long disbursedInPeriodMinor,
        long dueInPeriodMinor,
        long paidOnTimeMinor,
        @Nullable String par30Percent,
        @Nullable String par30WithRescheduledPercent,
        @Nullable String arrearsRatePercent,
        @Nullable String onTimeCollectionPercent) {}
