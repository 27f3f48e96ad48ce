package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;

/**
 * In which period each tranche is handed over, and what it earns in that period.
 *
 * <p>A tranche belongs to the period that ends with the first due date after it; one handed over on a due date is not
 * owed before that date's instalment is paid. In its first period it earns the rate of the period × its days / the
 * period's days, where periods are counted as whole ones, otherwise what the day count says from its date; the interest
 * of the period is rounded once. Source: Apache Fineract, progressive generator with several disbursements. Worked
 * (Fineract EMICalculation.feature C3194): 100.00 on 1 January and 200.00 on 8 January 2024 at 9.4822 % monthly earn
 * 100.00 × 9.4822 % / 12 + 200.00 × 9.4822 % / 12 × 24/31 = 2.01 by 1 February, and six level instalments are 51.33.
 */
final class Drawdowns {
    private static final MathContext PRECISE = Exact.PRECISE;

    private final LoanTerms terms;
    private final DueDates dates;
    private final int[] periods;

    private Drawdowns(LoanTerms terms, DueDates dates, int[] periods) {
        this.terms = terms;
        this.dates = dates;
        this.periods = periods;
    }

    /** @throws TermsRefused where the last due date was moved to or before a tranche */
    static Drawdowns of(LoanTerms terms, DueDates dates) {
        int[] periods = new int[terms.tranches().size()];
        int period = 0;
        for (int index = 0; index < periods.length; index++) {
            LocalDate on = terms.tranches().get(index).on();
            while (period < dates.count() && !dates.day(period).isAfter(on)) {
                period++;
            }
            periods[index] = period;
        }
        if (period == dates.count()) {
            throw new TermsRefused(List.of(TermsViolation.of(TermsRule.TRANCHES_BEFORE_LAST_DUE)));
        }
        return new Drawdowns(terms, dates, periods);
    }

    int count() {
        return periods.length;
    }

    int period(int tranche) {
        return periods[tranche];
    }

    long amountMinor(int tranche) {
        return terms.tranches().get(tranche).amountMinor();
    }

    /** What is handed over in this period, minor units. */
    long inPeriodMinor(int period) {
        long sum = 0;
        for (int index = 0; index < periods.length; index++) {
            sum += periods[index] == period ? amountMinor(index) : 0;
        }
        return sum;
    }

    /** The unrounded interest of a period: on what was owed before it and on each tranche from its date. */
    BigDecimal interest(int period, long owedBeforeMinor, PeriodRates rates) {
        BigDecimal interest =
                BigDecimal.valueOf(owedBeforeMinor).multiply(BigDecimal.valueOf(rates.numerator(period)), PRECISE);
        for (int index = 0; index < periods.length; index++) {
            if (periods[index] == period) {
                interest = interest.add(BigDecimal.valueOf(amountMinor(index)).multiply(part(index, rates), PRECISE));
            }
        }
        return interest.divide(BigDecimal.valueOf(rates.denominator()), PRECISE);
    }

    /** The numerator of the tranche's rate in its first period. */
    BigDecimal part(int tranche, PeriodRates rates) {
        int period = periods[tranche];
        LocalDate start = period == 0 ? terms.disbursedOn() : dates.day(period - 1);
        LocalDate on = terms.tranches().get(tranche).on();
        long full = rates.numerator(period);
        if (on.equals(start)) {
            return BigDecimal.valueOf(full);
        }
        if (rates.countsDays(period)) {
            return BigDecimal.valueOf(rates.numerator(on, dates.day(period)));
        }
        long due = dates.day(period).toEpochDay();
        return BigDecimal.valueOf(full)
                .multiply(BigDecimal.valueOf(due - on.toEpochDay()))
                .divide(BigDecimal.valueOf(due - start.toEpochDay()), PRECISE);
    }
}
