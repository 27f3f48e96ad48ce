package tj.hamyori.repayment.read.portfolioquality;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        long par365Minor,
        @Nullable String par0Percent,
        @Nullable String par30Percent,
        @Nullable String par60Percent,
        @Nullable String par90Percent,
        @Nullable String par180Percent,
        @Nullable String par365Percent,
        @Nullable String par30WithRescheduledPercent,
        @Nullable String arrearsRatePercent,
        long notYetDueMinor,
        @Nullable String notYetDuePercent,
        long rescheduledMinor,
        @Nullable String rescheduledPercent,
        long provisionMinor,
        @Nullable String riskCoveragePercent,
        long writtenOffInPeriodMinor,
        long disbursedInPeriodMinor,
        @JsonUnwrapped PeriodFigures period,
        @JsonUnwrapped WatchedFigures watched,
        @JsonUnwrapped LateCollection late,
        @JsonUnwrapped OutreachFigures outreach,
        @JsonUnwrapped LifetimeFigures lifetime,
        List<AgeingBand> ageing,
        List<AgeingBand> ageingToAYear) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Sum> HALF_A_YEAR = List.of(Sum.PAR_0, Sum.PAR_30, Sum.PAR_60, Sum.PAR_90, Sum.PAR_180);

    private static final List<String> HALF_A_YEARS_BANDS =
            List.of("CURRENT", "D1_30", "D31_60", "D61_90", "D91_180", "OVER_180");
    private static final List<Sum> A_YEAR =
            List.of(Sum.PAR_0, Sum.PAR_30, Sum.PAR_60, Sum.PAR_90, Sum.PAR_180, Sum.PAR_365);
    private static final List<String> A_YEARS_BANDS =
            List.of("CURRENT", "D1_30", "D31_60", "D61_90", "D91_180", "D181_365", "OVER_365");

    /** @param outstandingMinor whole unpaid principal of the loans in the band of principal days past due */
    public record AgeingBand(String bucket, long outstandingMinor) {}

    static PortfolioFigures of(String currency, Tally tally, @Nullable Long averagePortfolioMinor) {
        long portfolio = tally.of(Sum.PORTFOLIO);
        return new PortfolioFigures(
                currency,
                tally.of(Sum.LOANS),
                tally.borrowers(),
                tally.women(),
                portfolio,
                tally.of(Sum.OVERDUE_PRINCIPAL),
                tally.of(Sum.PAR_0),
                tally.of(Sum.PAR_30),
                tally.of(Sum.PAR_60),
                tally.of(Sum.PAR_90),
                tally.of(Sum.PAR_180),
                tally.of(Sum.PAR_365),
                percent(tally.of(Sum.PAR_0), portfolio),
                percent(tally.of(Sum.PAR_30), portfolio),
                percent(tally.of(Sum.PAR_60), portfolio),
                percent(tally.of(Sum.PAR_90), portfolio),
                percent(tally.of(Sum.PAR_180), portfolio),
                percent(tally.of(Sum.PAR_365), portfolio),
                percent(tally.of(Sum.PAR_30_OR_RESCHEDULED), portfolio),
                percent(tally.of(Sum.OVERDUE_PRINCIPAL), portfolio),
                tally.of(Sum.NOT_YET_DUE),
                percent(tally.of(Sum.NOT_YET_DUE), portfolio),
                tally.of(Sum.RESCHEDULED),
                percent(tally.of(Sum.RESCHEDULED), portfolio),
                tally.of(Sum.PROVISION),
                percent(tally.of(Sum.PROVISION), tally.of(Sum.PAR_30)),
                tally.of(Sum.WRITTEN_OFF_IN_PERIOD),
                tally.of(Sum.DISBURSED_IN_PERIOD),
                PeriodFigures.of(tally, averagePortfolioMinor),
                WatchedFigures.of(tally),
                LateCollection.of(tally),
                OutreachFigures.of(tally),
                LifetimeFigures.of(tally),
                ageing(tally, HALF_A_YEAR, HALF_A_YEARS_BANDS),
                ageing(tally, A_YEAR, A_YEARS_BANDS));
    }

    /** The bands between the boundaries of portfolio at risk. */
    private static List<AgeingBand> ageing(Tally tally, List<Sum> boundaries, List<String> names) {
        List<AgeingBand> bands = new ArrayList<>();
        long above = tally.of(Sum.PORTFOLIO);
        for (int index = 0; index < boundaries.size(); index++) {
            long beyond = tally.of(boundaries.get(index));
            bands.add(new AgeingBand(names.get(index), above - beyond));
            above = beyond;
        }
        bands.add(new AgeingBand(names.getLast(), above));
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
