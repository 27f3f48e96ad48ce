package tj.hamyori.events.portfolio;

import org.jspecify.annotations.Nullable;

/**
 * Portfolio quality in one currency; a part of {@link PortfolioReportPublishedV1}. Amounts are minor units.
 *
 * @param currency ISO 4217 code
 * @param loans loans outstanding
 * @param borrowers women and men who owe
 * @param femaleBorrowers women who owe
 * @param grossLoanPortfolioMinor principal outstanding of all loans not written off
 * @param overduePrincipalMinor principal due before asOf and unpaid
 * @param par0Minor whole unpaid principal of loans with principal more than 0 days past due
 * @param par30Minor the same for more than 30 days
 * @param par60Minor the same for more than 60 days
 * @param par90Minor the same for more than 90 days
 * @param par180Minor the same for more than 180 days
 * @param par365Minor the same for more than 365 days
 * @param notYetDueMinor principal outstanding of loans whose first principal instalment falls due after asOf
 * @param rescheduledMinor principal outstanding of loans whose terms were changed after disbursement
 * @param provisionMinor what must be set aside by the provision table in force
 * @param writtenOffInPeriodMinor principal written off from the first of the month up to asOf
 * @param disbursedInPeriodMinor principal disbursed from the first of the month up to asOf
 * @param dueInPeriodMinor principal that fell due from the first of the month up to asOf
 * @param paidOnTimeMinor the part of it that the borrower's own money had paid by its due date
 * @param par30Percent par30 in percent of the gross loan portfolio, two decimals, null when there is none
 * @param par30WithRescheduledPercent par30 and rescheduled loans not already in it, likewise
 * @param arrearsRatePercent overdue principal in percent of the gross loan portfolio, likewise; not portfolio at risk
 * @param onTimeCollectionPercent paidOnTime in percent of dueInPeriod, likewise
 */
public record PortfolioFiguresV1(
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
