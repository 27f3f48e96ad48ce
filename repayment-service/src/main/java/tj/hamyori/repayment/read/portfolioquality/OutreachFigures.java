package tj.hamyori.repayment.read.portfolioquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Who is reached and by how many loan officers. Each is defined under its name in {@link Definitions}.
 *
 * @param loanOfficers null for a part of the portfolio
 */
public record OutreachFigures(
        @Nullable String femaleBorrowersPercent,
        long womensPortfolioMinor,
        @Nullable String womensPortfolioPercent,
        @Nullable Long averageBalanceMinor,
        @Nullable Long loanOfficers,
        @Nullable String borrowersPerOfficer,
        @Nullable String loansPerOfficer,
        @Nullable Long portfolioPerOfficerMinor) {

    static OutreachFigures of(Tally tally) {
        long portfolio = tally.of(Sum.PORTFOLIO);
        long officers = tally.officers();
        return new OutreachFigures(
                PortfolioFigures.percent(tally.women(), tally.borrowers()),
                tally.of(Sum.PORTFOLIO_OF_WOMEN),
                PortfolioFigures.percent(tally.of(Sum.PORTFOLIO_OF_WOMEN), portfolio),
                each(portfolio, tally.borrowers()),
                officers == 0 ? null : officers,
                perOfficer(tally.borrowers(), officers),
                perOfficer(tally.of(Sum.LOANS), officers),
                each(portfolio, officers));
    }

    private static @Nullable String perOfficer(long number, long officers) {
        return officers == 0
                ? null
                : BigDecimal.valueOf(number)
                        .divide(BigDecimal.valueOf(officers), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static @Nullable Long each(long minor, long number) {
        return number == 0
                ? null
                : BigDecimal.valueOf(minor)
                        .divide(BigDecimal.valueOf(number), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
