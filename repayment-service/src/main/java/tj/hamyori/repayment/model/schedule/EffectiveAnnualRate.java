package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The effective annual rate: the x for which Σ payment / (1 + x)^(days / 365) equals Σ received / (1 + x)^(days / 365),
 * days counted from the disbursement (actual/365, as the XIRR of spreadsheets), per cent, two decimals, half up.
 *
 * <p>Solved for the daily discount factor v = (1 + x)^(−1/365) between 0 and 1, where the borrower's balance of worth
 * is negative at 0 and her cost at 1: Newton's method from 1, halving the bracket where a step would leave it. Without
 * tranches the function is rising and convex and no step ever does. Worked: 1,000.00 out, 1,100.00 back after 365 days
 * is 10.00; no interest and no fee is 0.00 on any dates.
 */
final class EffectiveAnnualRate {
    private static final MathContext PRECISE = Exact.PRECISE;
    private static final int YEAR_DAYS = 365;
    /** Relative to the factor: 365 times this is far below the hundredth of a per cent that is printed. */
    private static final BigDecimal CLOSE = new BigDecimal("1e-26");
    /** Each step at least divides the surplus by about e while far from the root and squares the error once near. */
    private static final int MAX_STEPS = 1_000;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private EffectiveAnnualRate() {}

    static @Nullable String percent(RepaymentSchedule schedule) {
        long cost = schedule.totals().interestMinor() + schedule.totals().feeMinor();
        SortedMap<Integer, Long> flows = flows(schedule);
        long received = -flows.getOrDefault(0, 0L);
        if (received <= 0) {
            return null;
        }
        if (cost == 0) {
            return "0.00";
        }
        BigDecimal factor = dailyFactor(BigDecimal.valueOf(received), flows);
        return BigDecimal.ONE
                .divide(factor.pow(YEAR_DAYS, PRECISE), PRECISE)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** Minor units by days since the disbursement; paid is positive, received negative. */
    private static SortedMap<Integer, Long> flows(RepaymentSchedule schedule) {
        SortedMap<Integer, Long> flows = new TreeMap<>();
        if (schedule.tranches().isEmpty()) {
            flows.put(0, -schedule.principalMinor());
        }
        for (Tranche tranche : schedule.tranches()) {
            flows.merge(days(schedule, tranche.on()), -tranche.amountMinor(), Math::addExact);
        }
        for (Instalment line : schedule.instalments()) {
            flows.merge(days(schedule, line.dueOn()), line.totalMinor(), Math::addExact);
        }
        return flows;
    }

    private static int days(RepaymentSchedule schedule, LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - schedule.disbursedOn().toEpochDay());
    }

    private static BigDecimal dailyFactor(BigDecimal received, SortedMap<Integer, Long> flows) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ONE;
        BigDecimal factor = BigDecimal.ONE;
        for (int step = 0; step < MAX_STEPS; step++) {
            Worth worth = Worth.of(received, flows, factor);
            if (worth.value().signum() < 0) {
                low = factor;
            } else {
                high = factor;
            }
            BigDecimal next = worth.slope().signum() <= 0
                    ? low
                    : factor.subtract(worth.value().multiply(factor, PRECISE).divide(worth.slope(), PRECISE), PRECISE);
            if (next.compareTo(low) <= 0 || next.compareTo(high) > 0) {
                next = low.add(high).divide(TWO, PRECISE);
            }
            BigDecimal change = next.subtract(factor).abs();
            factor = next;
            if (change.compareTo(factor.multiply(CLOSE)) < 0) {
                return factor;
            }
        }
        throw new ArithmeticException("No effective annual rate found");
    }

    /** The flows after the disbursement less what was received then, discounted; the slope by the factor, times it. */
    private record Worth(BigDecimal value, BigDecimal slope) {

        static Worth of(BigDecimal received, SortedMap<Integer, Long> flows, BigDecimal factor) {
            BigDecimal value = received.negate();
            BigDecimal slope = BigDecimal.ZERO;
            BigDecimal power = BigDecimal.ONE;
            int before = 0;
            for (var flow : flows.tailMap(1).entrySet()) {
                int days = flow.getKey();
                power = power.multiply(factor.pow(days - before, PRECISE), PRECISE);
                before = days;
                BigDecimal worth = BigDecimal.valueOf(flow.getValue()).multiply(power, PRECISE);
                value = value.add(worth, PRECISE);
                slope = slope.add(worth.multiply(BigDecimal.valueOf(days), PRECISE), PRECISE);
            }
            return new Worth(value, slope);
        }
    }
}
