package tj.hamyori.repayment.read.portfolioquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one currency, of the whole portfolio or of a part of it; amounts in minor units. What each means is in
 * {@link Definitions}, under the same name.
 */
public record PortfolioFigures(
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
        @Nullable String par0Percent,
        @Nullable String par30Percent,
        @Nullable String par60Percent,
        @Nullable String par90Percent,
        @Nullable String par180Percent,
        @Nullable String par30WithRescheduledPercent,
        @Nullable String arrearsRatePercent,
        long notYetDueMinor,
        long rescheduledMinor,
        long writtenOffInPeriodMinor,
        long disbursedInPeriodMinor,
        long disbursedMinor,
        long repaidPrincipalMinor,
        long writtenOffMinor,
        long recoveredMinor,
        long creditMinor,
        List<AgeingBand> ageing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @param outstandingMinor whole unpaid principal of the loans in the band of principal days past due */
    public record AgeingBand(String bucket, long outstandingMinor) {}

    static PortfolioFigures of(ResultSet row) throws SQLException {
        long portfolio = row.getLong("portfolio");
        long[] par = {
            row.getLong("par0"), row.getLong("par30"), row.getLong("par60"), row.getLong("par90"), row.getLong("par180")
        };
        return new PortfolioFigures(
                row.getString("currency"),
                row.getLong("loans"),
                row.getLong("borrowers"),
                row.getLong("female_borrowers"),
                portfolio,
                row.getLong("overdue_principal"),
                par[0],
                par[1],
                par[2],
                par[3],
                par[4],
                percent(par[0], portfolio),
                percent(par[1], portfolio),
                percent(par[2], portfolio),
                percent(par[3], portfolio),
                percent(par[4], portfolio),
                percent(row.getLong("par30_or_rescheduled"), portfolio),
                percent(row.getLong("overdue_principal"), portfolio),
                row.getLong("not_yet_due"),
                row.getLong("rescheduled"),
                row.getLong("written_off_in_period"),
                row.getLong("disbursed_in_period"),
                row.getLong("disbursed"),
                row.getLong("repaid_principal"),
                row.getLong("written_off"),
                row.getLong("recovered"),
                row.getLong("credit"),
                ageing(portfolio, par));
    }

    /** The bands between the boundaries of portfolio at risk. */
    private static List<AgeingBand> ageing(long portfolio, long[] par) {
        String[] names = {"CURRENT", "D1_30", "D31_60", "D61_90", "D91_180", "OVER_180"};
        List<AgeingBand> bands = new ArrayList<>();
        long above = portfolio;
        for (int index = 0; index < par.length; index++) {
            bands.add(new AgeingBand(names[index], above - par[index]));
            above = par[index];
        }
        bands.add(new AgeingBand(names[par.length], above));
        return List.copyOf(bands);
    }

    /** Two decimals, HALF_UP; null where there is nothing to divide by. 7 of 13 is 53.85. */
    static @Nullable String percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
