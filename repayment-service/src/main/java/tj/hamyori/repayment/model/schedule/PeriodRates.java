package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * The interest rate of each period as an exact fraction with one denominator.
 *
 * <p>Rate of a period = annual rate / 100 × its part of a year. With {@link InterestPeriod#SAME_AS_INSTALMENT} that
 * part is {@code every} / 12, 52 or the day count's year; a first period of another length counts whole units on from
 * the disbursement and takes the odd days over the days of the unit they have begun: 15 January to 1 February is
 * 17/31 of a month, so 192.22 at 9.99 % earns 0.88 (Apache Fineract, {@code LoanScheduleGeneratorTest}); 1 January to
 * 18 February 2024 is 1 + 17/29 months, so 100.00 at 9.4822 % earns 1.25 (Apache Fineract, e2e scenario C3156). With
 * {@link InterestPeriod#DAILY} it is what the {@link DayCount} says of the two due dates, as moved.
 */
final class PeriodRates {
    private static final long PERCENT_MILLIONTHS = 100_000_000L;
    private static final int RATE_DECIMALS = 6;

    private final long[] numerators;
    private final long denominator;
    private final boolean uniform;
    private final LoanTerms terms;
    private final DueDates dates;
    private final long rateNumerator;

    private PeriodRates(LoanTerms terms, DueDates dates, long[] numerators, long denominator, long rateNumerator) {
        this.terms = terms;
        this.dates = dates;
        this.rateNumerator = rateNumerator;
        this.numerators = numerators;
        this.denominator = denominator;
        this.uniform = allEqual(numerators);
    }

    static PeriodRates of(LoanTerms terms, DueDates dates) {
        long millionths =
                terms.annualRatePercent().movePointRight(RATE_DECIMALS).longValueExact();
        long shared = Math.max(1, Exact.gcd(PERCENT_MILLIONTHS, millionths));
        long[] parts = new long[dates.count()];
        long year = terms.interestPeriod() == InterestPeriod.DAILY
                ? daily(terms, dates, parts)
                : byInstalment(terms, dates, parts);
        for (int index = 0; index < parts.length; index++) {
            parts[index] *= millionths / shared;
        }
        return new PeriodRates(terms, dates, parts, year * (PERCENT_MILLIONTHS / shared), millionths / shared);
    }

    private static long daily(LoanTerms terms, DueDates dates, long[] parts) {
        DayCount dayCount = terms.dayCount();
        LocalDate from = terms.disbursedOn();
        for (int index = 0; index < parts.length; index++) {
            LocalDate to = dates.day(index);
            parts[index] = isNominal(dayCount, dates, index) ? nominalDays(terms) : dayCount.yearNumerator(from, to);
            from = to;
        }
        return dayCount.yearDenominator();
    }

    private static boolean isNominal(DayCount dayCount, DueDates dates, int index) {
        return dayCount == DayCount.THIRTY_360 && dates.isWhole(index);
    }

    private static long nominalDays(LoanTerms terms) {
        return switch (terms.unit()) {
            case DAY -> terms.every();
            case WEEK -> 7L * terms.every();
            case MONTH -> 30L * terms.every();
        };
    }

    private static long byInstalment(LoanTerms terms, DueDates dates, long[] parts) {
        long perYear = switch (terms.unit()) {
            case DAY -> terms.dayCount().daysInYear();
            case WEEK -> 52;
            case MONTH -> 12;
        };
        LocalDate firstDueOn = terms.firstDueOn();
        if (dates.firstIsWhole() || firstDueOn == null) {
            Arrays.fill(parts, terms.every());
            return perYear;
        }
        LocalDate start = terms.disbursedOn();
        long units = terms.unit().between(start, firstDueOn);
        LocalDate begun = terms.unit().plus(start, units);
        long wholeDays = terms.unit().plus(start, units + 1).toEpochDay() - begun.toEpochDay();
        long oddDays = firstDueOn.toEpochDay() - begun.toEpochDay();
        Arrays.fill(parts, terms.every() * wholeDays);
        parts[0] = units * wholeDays + oddDays;
        return perYear * wholeDays;
    }

    private static boolean allEqual(long[] values) {
        for (long value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every period has the same rate, as whole periods of equal nominal length have. */
    boolean uniform() {
        return uniform;
    }

    long numerator(int index) {
        return numerators[index];
    }

    /** Whether interest of this period is counted day by day, not as a nominal stretch of time. */
    boolean countsDays(int index) {
        return terms.interestPeriod() == InterestPeriod.DAILY && !isNominal(terms.dayCount(), dates, index);
    }

    /** The numerator from one date to another by the day count; only where {@link #countsDays}. */
    long numerator(LocalDate from, LocalDate to) {
        return terms.dayCount().yearNumerator(from, to) * rateNumerator;
    }

    long denominator() {
        return denominator;
    }

    /** The rate of the periods from {@code fromIndex} to the end together, without compounding. */
    long numeratorSince(int fromIndex) {
        long sum = 0;
        for (int index = fromIndex; index < numerators.length; index++) {
            sum += numerators[index];
        }
        return sum;
    }
}
