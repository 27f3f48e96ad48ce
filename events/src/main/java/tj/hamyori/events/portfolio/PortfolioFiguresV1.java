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
 * @param par30Percent par30 in percent of the gross loan portfolio, two decimals, null when there is none
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
        @Nullable String par30Percent) {}
