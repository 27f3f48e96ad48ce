package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effective annual rate: the x for which Σ payment / (1 + x)^(days / 365) equals what the borrower received, days
 * counted from the disbursement (actual/365, as the XIRR of spreadsheets), per cent, two decimals, half up.
 *
 * <p>Solved for the daily discount factor v = (1 + x)^(−1/365): Σ payment × v^days is rising and convex in v, so
 * Newton's method started at v = 1 falls on the root without ever passing it. Worked: 1,000.00 out, 1,100.00 back
 * after 365 days is 10.00; no interest and no fee is 0.00 on any dates.
 */
final class EffectiveAnnualRate {
    private static final MathContext PRECISE = Exact.PRECISE;
    private static final int YEAR_DAYS = 365;
    /** Relative to the factor: 365 times this is far below the hundredth of a per cent that is printed. */
    private static final BigDecimal CLOSE = new BigDecimal("1e-26");
    /** Each step at least divides the surplus by about e while far from the root and squares the error once near. */
    private static final int MAX_STEPS = 1_000;

    private EffectiveAnnualRate() {}

    static @Nullable String percent(LocalDate disbursedOn, long principalMinor, List<Instalment> lines) {
        long received = principalMinor;
        long cost = 0;
        for (Instalment line : lines) {
            received -= line.dueOn().isAfter(disbursedOn) ? 0 : line.totalMinor();
            cost += line.interestMinor() + line.feeMinor();
        }
        if (received <= 0) {
            return null;
        }
        if (cost == 0) {
            return "0.00";
        }
        BigDecimal factor = dailyFactor(disbursedOn, BigDecimal.valueOf(received), lines);
        return BigDecimal.ONE
                .divide(factor.pow(YEAR_DAYS, PRECISE), PRECISE)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal dailyFactor(LocalDate disbursedOn, BigDecimal received, List<Instalment> lines) {
        BigDecimal factor = BigDecimal.ONE;
        for (int step = 0; step < MAX_STEPS; step++) {
            BigDecimal worth = received.negate();
            BigDecimal slope = BigDecimal.ZERO;
            BigDecimal power = BigDecimal.ONE;
            long day = disbursedOn.toEpochDay();
            for (Instalment line : lines) {
                int gap = Math.toIntExact(line.dueOn().toEpochDay() - day);
                day += gap;
                if (gap == 0) { // due on the disbursement date: already taken off what was received
                    continue;
                }
                power = power.multiply(factor.pow(gap, PRECISE), PRECISE);
                BigDecimal value = BigDecimal.valueOf(line.totalMinor()).multiply(power, PRECISE);
                worth = worth.add(value, PRECISE);
                long days = day - disbursedOn.toEpochDay();
                slope = slope.add(value.multiply(BigDecimal.valueOf(days), PRECISE), PRECISE);
            }
            BigDecimal change = worth.multiply(factor, PRECISE).divide(slope, PRECISE);
            factor = factor.subtract(change, PRECISE);
            if (change.abs().compareTo(factor.multiply(CLOSE)) < 0) {
                return factor;
            }
        }
        throw new ArithmeticException("No effective annual rate found");
    }
}
