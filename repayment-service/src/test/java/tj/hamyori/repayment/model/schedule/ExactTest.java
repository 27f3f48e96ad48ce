package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Every fast path against unbounded arithmetic. */
class ExactTest {
    private static final long MAX = 9_007_199_254_740_991L;

    @Property
    void sharesAsUnboundedArithmetic(
            @ForAll @LongRange(min = 0, max = MAX) long amount,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long numerator,
            @ForAll @LongRange(min = 1, max = 10_000_000_000_000L) long denominator,
            @ForAll RoundingMode rounding) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return;
        }
        BigDecimal expected = BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, rounding);
        if (expected.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            assertThat(Exact.share(amount, numerator, denominator, rounding)).isEqualTo(expected.longValueExact());
        }
    }

    @Property
    void roundsToMultiplesAsUnboundedArithmetic(
            @ForAll @LongRange(min = 0, max = MAX) long base,
            @ForAll @LongRange(min = 1, max = 1000) long parts,
            @ForAll @LongRange(min = 0, max = MAX) long added,
            @ForAll @LongRange(min = 1, max = MAX / 100) long multiple,
            @ForAll RoundingMode rounding) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return;
        }
        BigDecimal exact =
                BigDecimal.valueOf(base).add(BigDecimal.valueOf(added).multiply(BigDecimal.valueOf(parts)));
        long expected = exact.divide(BigDecimal.valueOf(parts).multiply(BigDecimal.valueOf(multiple)), 0, rounding)
                        .longValueExact()
                * multiple;
        assertThat(Exact.roundToMultiple(base, parts, added, multiple, rounding))
                .isEqualTo(expected);
        assertThat(Exact.roundToMultiple(BigDecimal.valueOf(base), multiple, rounding))
                .isEqualTo(Exact.roundToMultiple(base, 1, 0, multiple, rounding));
    }
}
