package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Flat interest: charged on the financed principal for the whole term, whatever has been repaid.
 *
 * <p>Total = principal × annual rate × term in years less the interest-free instalments, rounded once to minor units;
 * each instalment that accrues takes an equal part rounded once, the last one the remainder. Interest in grace is
 * spread over the instalments after it where instalments are to be equal, and otherwise falls due with the first of
 * them. Source: Apache Fineract, cumulative flat generator. Worked: 12,000.00 at 24 % in 4 months is 960.00 in all,
 * 3,000.00 + 240.00 each. Each tranche is charged from its date and spread over the instalments due after it: 600.00 at
 * once and 600.00 two months later, 12 % over 4 months, is 24.00 + 12.00, as 6.00, 6.00, 12.00, 12.00.
 */
final class FlatInterest {
    private FlatInterest() {}

    static Parts split(LoanTerms terms, DueDates dates, long financedMinor) {
        Parts parts = new Parts(terms, dates, financedMinor);
        charge(terms, PeriodRates.of(terms, dates), financedMinor, parts);
        long balance = 0;
        for (int index = 0; index < parts.principal.length; index++) {
            balance = parts.drawn(index, balance);
            parts.principal[index] = parts.isFixed(index)
                    ? parts.fixed(index, balance)
                    : parts.equalShare(parts.interest[index], balance);
            balance -= parts.principal[index];
        }
        return parts;
    }

    private static void charge(LoanTerms terms, PeriodRates rates, long financedMinor, Parts parts) {
        Drawdowns drawdowns = parts.drawdowns;
        if (drawdowns == null) {
            int free = terms.interestFreeInstalments();
            long numerator = rates.numeratorSince(free);
            spread(
                    terms,
                    free,
                    Exact.share(financedMinor, numerator, rates.denominator(), terms.rounding()),
                    parts.interest);
            return;
        }
        for (int tranche = 0; tranche < drawdowns.count(); tranche++) {
            int free = Math.max(terms.interestFreeInstalments(), drawdowns.period(tranche));
            BigDecimal numerator = free == drawdowns.period(tranche)
                    ? drawdowns.part(tranche, rates).add(BigDecimal.valueOf(rates.numeratorSince(free + 1)))
                    : BigDecimal.valueOf(rates.numeratorSince(free));
            BigDecimal exact = BigDecimal.valueOf(drawdowns.amountMinor(tranche))
                    .multiply(numerator)
                    .divide(BigDecimal.valueOf(rates.denominator()), Exact.PRECISE);
            spread(terms, free, exact.setScale(0, terms.rounding()).longValueExact(), parts.interest);
        }
    }

    /** Adds {@code total} to the instalments from {@code free} on. */
    private static void spread(LoanTerms terms, int free, long total, long[] interest) {
        int grace = terms.interestGraceInstalments();
        RoundingMode rounding = terms.rounding();
        int firstDue = Math.max(free, grace);
        boolean even = terms.amortisation() == Amortisation.EQUAL_INSTALMENT;
        int sharers = interest.length - (even ? firstDue : free);
        long share = Exact.divide(total, sharers, rounding);
        long deferred = even ? 0 : Math.multiplyExact(share, (long) (firstDue - free));
        long left = total;
        for (int index = firstDue; index < interest.length; index++) {
            boolean last = index == interest.length - 1;
            long due = last ? left : Math.min(left, index == firstDue ? share + deferred : share);
            interest[index] += due;
            left -= due;
        }
    }
}
