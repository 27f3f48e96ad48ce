package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Exact integer division with a named rounding: 64-bit where the product fits, unbounded where it does not. */
final class Exact {
    /** 34 digits: an amount has at most 19, so a rounding decision rests on 15 further digits. */
    static final MathContext PRECISE = MathContext.DECIMAL128;

    private Exact() {}

    /** {@code amount × numerator / denominator}, all 0 or more, rounded once to a whole number. */
    static long share(long amount, long numerator, long denominator, RoundingMode rounding) {
        if (Math.multiplyHigh(amount, numerator) == 0) {
            long product = amount * numerator;
            if (product >= 0) {
                return divide(product, denominator, rounding);
            }
        }
        BigInteger product = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(numerator));
        return new BigDecimal(product)
                .divide(BigDecimal.valueOf(denominator), 0, rounding)
                .longValueExact();
    }

    /** {@code dividend / divisor} rounded once; dividend 0 or more, divisor above 0. */
    static long divide(long dividend, long divisor, RoundingMode rounding) {
        long quotient = dividend / divisor;
        long rest = dividend - quotient * divisor;
        if (rest == 0) {
            return quotient;
        }
        boolean up = switch (rounding) {
            case UP, CEILING -> true;
            case DOWN, FLOOR -> false;
            case HALF_UP -> rest >= divisor - rest;
            case HALF_DOWN -> rest > divisor - rest;
            case HALF_EVEN -> rest > divisor - rest || (rest == divisor - rest && (quotient & 1) == 1);
            case UNNECESSARY -> throw new ArithmeticException("Rounding necessary");
        };
        return up ? quotient + 1 : quotient;
    }

    /** {@code base / parts + added}, rounded once to a whole number of {@code multiple}. */
    static long roundToMultiple(long base, long parts, long added, long multiple, RoundingMode rounding) {
        if (multiple <= Long.MAX_VALUE / parts && added <= (Long.MAX_VALUE - base) / parts) {
            return Math.multiplyExact(divide(base + added * parts, parts * multiple, rounding), multiple);
        }
        BigDecimal exact = BigDecimal.valueOf(base)
                .add(BigDecimal.valueOf(added).multiply(BigDecimal.valueOf(parts)))
                .divide(BigDecimal.valueOf(parts).multiply(BigDecimal.valueOf(multiple)), 0, rounding);
        return Math.multiplyExact(exact.longValueExact(), multiple);
    }

    /** {@code amount}, rounded once to a whole number of {@code multiple}. */
    static long roundToMultiple(BigDecimal amount, long multiple, RoundingMode rounding) {
        if (multiple == 1) {
            return amount.setScale(0, rounding).longValueExact();
        }
        return Math.multiplyExact(
                amount.divide(BigDecimal.valueOf(multiple), 0, rounding).longValueExact(), multiple);
    }

    static long gcd(long first, long second) {
        long a = first;
        long b = second;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
