package tj.hamyori.repayment.read.portfolioquality;

import org.jspecify.annotations.Nullable;

/**
 * What fell due, came in, ended and was lost in a period; minor units. Each is defined under its name in
 * {@link Definitions}.
 *
 * @param averagePortfolioMinor null for a part of the portfolio, and where nothing was lost
 */
public record PeriodFigures(
        long dueInPeriodMinor,
        long paidOnTimeMinor,
        @Nullable String onTimeCollectionPercent,
        long collectedInPeriodMinor,
        @Nullable String currentRecoveryPercent,
        long maturedLoans,
        long maturedLoansRepaidOnTime,
        @Nullable String maturedLoansRepaidOnTimePercent,
        long maturedMinor,
        long maturedRepaidOnTimeMinor,
        @Nullable String maturedRepaidOnTimePercent,
        long recoveredInPeriodMinor,
        @Nullable Long averagePortfolioMinor,
        @Nullable String writeOffPercent,
        @Nullable String netLossPercent) {

    static PeriodFigures of(Tally tally, @Nullable Long averagePortfolioMinor) {
        long writtenOff = tally.of(Sum.WRITTEN_OFF_IN_PERIOD);
        long recovered = tally.of(Sum.RECOVERED_IN_PERIOD);
        // Nothing lost is no part of any portfolio, so its average is not looked up.
        long nothingLost = writtenOff == 0 && recovered == 0 ? tally.of(Sum.PORTFOLIO) : 0;
        long average = averagePortfolioMinor == null ? nothingLost : averagePortfolioMinor;
        return new PeriodFigures(
                tally.of(Sum.DUE_IN_PERIOD),
                tally.of(Sum.PAID_ON_TIME),
                PortfolioFigures.percent(tally.of(Sum.PAID_ON_TIME), tally.of(Sum.DUE_IN_PERIOD)),
                tally.of(Sum.COLLECTED_IN_PERIOD),
                PortfolioFigures.percent(tally.of(Sum.COLLECTED_IN_PERIOD), tally.of(Sum.DUE_IN_PERIOD)),
                tally.of(Sum.MATURED_LOANS),
                tally.of(Sum.MATURED_LOANS_ON_TIME),
                PortfolioFigures.percent(tally.of(Sum.MATURED_LOANS_ON_TIME), tally.of(Sum.MATURED_LOANS)),
                tally.of(Sum.MATURED),
                tally.of(Sum.MATURED_ON_TIME),
                PortfolioFigures.percent(tally.of(Sum.MATURED_ON_TIME), tally.of(Sum.MATURED)),
                recovered,
                averagePortfolioMinor,
                PortfolioFigures.percent(writtenOff, average),
                PortfolioFigures.percent(Math.subtractExact(writtenOff, recovered), average));
    }
}
