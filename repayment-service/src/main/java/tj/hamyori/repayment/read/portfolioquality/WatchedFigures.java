package tj.hamyori.repayment.read.portfolioquality;

import org.jspecify.annotations.Nullable;

/**
 * Portfolio at risk with what rescheduling would hide, and the loans to be watched beside it: refinanced, and past
 * their final maturity. Each is defined under its name in {@link Definitions}.
 */
public record WatchedFigures(
        @Nullable String par0WithRescheduledPercent,
        @Nullable String par60WithRescheduledPercent,
        @Nullable String par90WithRescheduledPercent,
        @Nullable String par180WithRescheduledPercent,
        @Nullable String par365WithRescheduledPercent,
        long refinancedMinor,
        @Nullable String refinancedPercent,
        long pastMaturityLoans,
        long pastMaturityMinor,
        @Nullable String pastMaturityPercent) {

    static WatchedFigures of(Tally tally) {
        long portfolio = tally.of(Sum.PORTFOLIO);
        return new WatchedFigures(
                PortfolioFigures.percent(tally.of(Sum.PAR_0_OR_RESCHEDULED), portfolio),
                PortfolioFigures.percent(tally.of(Sum.PAR_60_OR_RESCHEDULED), portfolio),
                PortfolioFigures.percent(tally.of(Sum.PAR_90_OR_RESCHEDULED), portfolio),
                PortfolioFigures.percent(tally.of(Sum.PAR_180_OR_RESCHEDULED), portfolio),
                PortfolioFigures.percent(tally.of(Sum.PAR_365_OR_RESCHEDULED), portfolio),
                tally.of(Sum.REFINANCED),
                PortfolioFigures.percent(tally.of(Sum.REFINANCED), portfolio),
                tally.of(Sum.LOANS_PAST_MATURITY),
                tally.of(Sum.PAST_MATURITY),
                PortfolioFigures.percent(tally.of(Sum.PAST_MATURITY), portfolio));
    }
}
