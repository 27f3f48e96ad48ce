package tj.hamyori.repayment.read.portfolioquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The clean-up report beside on-time collection: what was collected late, of the arrears the period began with and of
 * what fell due in it; and what recovery at that rate would lose in a year. Each is defined under its name in {@link
 * Definitions}.
 */
public record LateCollection(
        long arrearsAtStartMinor,
        long cleanedUpMinor,
        @Nullable String cleanUpPercent,
        long paidLateMinor,
        @Nullable String lateCollectionPercent,
        long lateCollectedInPeriodMinor,
        long stillUnpaidInPeriodMinor,
        @Nullable Long averageTermDays,
        @Nullable String annualLossEstimatePercent) {

    private static final long DAYS_OF_A_YEAR = 365;

    static LateCollection of(Tally tally) {
        long due = tally.of(Sum.DUE_IN_PERIOD);
        long paidLate = Math.subtractExact(tally.of(Sum.PAID_OF_PERIOD), tally.of(Sum.PAID_ON_TIME));
        long cleanedUp = tally.of(Sum.CLEANED_UP);
        long days = tally.of(Sum.DAYS_OF_TERM);
        long loans = tally.of(Sum.LOANS_WITH_TERM);
        return new LateCollection(
                tally.of(Sum.ARREARS_AT_START),
                cleanedUp,
                PortfolioFigures.percent(cleanedUp, tally.of(Sum.ARREARS_AT_START)),
                paidLate,
                PortfolioFigures.percent(paidLate, due),
                Math.addExact(cleanedUp, paidLate),
                Math.subtractExact(due, tally.of(Sum.PAID_OF_PERIOD)),
                loans == 0 ? null : (days + loans / 2) / loans,
                annualLoss(tally.of(Sum.COLLECTED_IN_PERIOD), due, days, loans));
    }

    /**
     * ALR = (1 − CRR) / T × 2, T the average term in years; not below 0. Reconstructed from CGAP Occasional Paper 3
     * (1999): where 97 % is recovered of loans of 66 days, 0.03 / 0.18 × 2 = 33 % of the portfolio is lost in a year.
     */
    static @Nullable String annualLoss(long collected, long due, long days, long loans) {
        if (due == 0 || days == 0) {
            return null;
        }
        BigDecimal lost = BigDecimal.valueOf(Math.max(0, Math.subtractExact(due, collected)));
        return lost.multiply(BigDecimal.valueOf(2 * 100 * DAYS_OF_A_YEAR))
                .multiply(BigDecimal.valueOf(loans))
                .divide(BigDecimal.valueOf(due).multiply(BigDecimal.valueOf(days)), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
