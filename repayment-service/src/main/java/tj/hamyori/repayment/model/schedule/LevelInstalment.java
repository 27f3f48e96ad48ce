package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The annuity: the one amount which, paid at the end of every period that carries principal, repays the principal with
 * declining-balance interest.
 *
 * <p>Instalment = principal × Π(1 + rᵢ) / Σⱼ Πᵢ﹥ⱼ(1 + rᵢ) over those periods, which for equal r is principal × r / (1
 * − (1 + r)⁻ⁿ); rounded once to the instalment multiple, from an exact fraction where r is the same in all periods
 * and the powers stay short, otherwise from 34 digits. Source: any textbook of financial mathematics, the PMT of
 * spreadsheets. Worked: 12,000.00 at 26 % in 12 months is 1,146.36.
 */
final class LevelInstalment {
    private static final MathContext PRECISE = Exact.PRECISE;
    /** Up to this many bits the exact powers are quicker than 34 rounded digits. */
    private static final int EXACT_BITS = 2048;

    private final LoanTerms terms;
    private final PeriodRates rates;
    private final int first;
    private final int count;

    private LevelInstalment(LoanTerms terms, PeriodRates rates, int first) {
        this.terms = terms;
        this.rates = rates;
        this.first = first;
        this.count = terms.instalments();
    }

    /** Minor units. */
    static long of(LoanTerms terms, PeriodRates rates, long principalMinor) {
        return new LevelInstalment(terms, rates, terms.principalGraceInstalments()).minor(principalMinor);
    }

    /**
     * The instalment from {@code first} on that repays {@code worth}, what is owed with interest at the end of that
     * period, minor units: worth / Σⱼ Π₍first﹤k≤j₎ (1 + rₖ)⁻¹, as after a tranche.
     */
    static long from(int first, BigDecimal worth, LoanTerms terms, PeriodRates rates) {
        LevelInstalment level = new LevelInstalment(terms, rates, first);
        return Exact.roundToMultiple(level.digits(worth, first + 1), terms.instalmentMultipleMinor(), terms.rounding());
    }

    private long minor(long principalMinor) {
        boolean sameRate = rates.uniform() && terms.interestFreeInstalments() <= first;
        long grown = rates.denominator() + rates.numerator(0);
        int bits = (Long.SIZE - Long.numberOfLeadingZeros(grown)) * (count - first);
        return sameRate && bits <= EXACT_BITS
                ? fraction(principalMinor, grown)
                : Exact.roundToMultiple(
                        digits(BigDecimal.valueOf(principalMinor), first),
                        terms.instalmentMultipleMinor(),
                        terms.rounding());
    }

    /** With r = a / b: principal × a × (a + b)ⁿ / (b × ((a + b)ⁿ − bⁿ)). */
    private long fraction(long principalMinor, long grown) {
        BigInteger below = BigInteger.valueOf(rates.denominator());
        BigInteger growth = BigInteger.valueOf(grown).pow(count - first);
        BigInteger numerator = BigInteger.valueOf(principalMinor)
                .multiply(BigInteger.valueOf(rates.numerator(0)))
                .multiply(growth);
        BigInteger denominator = below.multiply(growth.subtract(below.pow(count - first)))
                .multiply(BigInteger.valueOf(terms.instalmentMultipleMinor()));
        long multiples = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), 0, terms.rounding())
                .longValueExact();
        return Math.multiplyExact(multiples, terms.instalmentMultipleMinor());
    }

    /** {@code worth} grows from the period {@code grownFrom} on. */
    private BigDecimal digits(BigDecimal worth, int grownFrom) {
        BigDecimal denominator = BigDecimal.valueOf(rates.denominator());
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int index = count - 1; index >= first; index--) {
            sum = sum.add(growth, PRECISE);
            if (index >= grownFrom && index >= terms.interestFreeInstalments()) {
                BigDecimal numerator = BigDecimal.valueOf(rates.numerator(index));
                growth = growth.multiply(denominator.add(numerator).divide(denominator, PRECISE), PRECISE);
            }
        }
        return worth.multiply(growth, PRECISE).divide(sum, PRECISE);
    }
}
