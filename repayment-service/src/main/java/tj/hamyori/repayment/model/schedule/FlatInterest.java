package tj.hamyori.repayment.model.schedule;

import java.math.RoundingMode;

/**
 * Flat interest: charged on the financed principal for the whole term, whatever has been repaid.
 *
 * <p>Total = principal × annual rate × term in years less the interest-free instalments, rounded once to minor units;
 * each instalment that accrues takes an equal part rounded once, the last one the remainder. Interest in grace is
 * spread over the instalments after it where instalments are to be equal, and otherwise falls due with the first of
 * them. Source: Apache Fineract, cumulative flat generator. Worked: 12,000.00 at 24 % in 4 months is 960.00 in all,
 * 3,000.00 + 240.00 each.
 */
final class FlatInterest {
    private FlatInterest() {}

    static Parts split(LoanTerms terms, DueDates dates, long financedMinor) {
        Parts parts = new Parts(terms, financedMinor);
        spread(terms, PeriodRates.of(terms, dates), financedMinor, parts.interest);
        long balance = financedMinor;
        for (int index = 0; index < parts.principal.length; index++) {
            parts.principal[index] = parts.isFixed(index)
                    ? parts.fixed(index, balance)
                    : parts.equalShare(parts.interest[index], balance);
            balance -= parts.principal[index];
        }
        return parts;
    }

    private static void spread(LoanTerms terms, PeriodRates rates, long financedMinor, long[] interest) {
        int free = terms.interestFreeInstalments();
        int grace = terms.interestGraceInstalments();
        RoundingMode rounding = terms.rounding();
        long total = Exact.share(financedMinor, rates.numeratorSince(free), rates.denominator(), rounding);
        int firstDue = Math.max(free, grace);
        boolean even = terms.amortisation() == Amortisation.EQUAL_INSTALMENT;
        int sharers = interest.length - (even ? firstDue : free);
        long share = Exact.divide(total, sharers, rounding);
        long deferred = even ? 0 : Math.multiplyExact(share, (long) (firstDue - free));
        long left = total;
        for (int index = firstDue; index < interest.length; index++) {
            boolean last = index == interest.length - 1;
            long due = last ? left : Math.min(left, index == firstDue ? share + deferred : share);
            interest[index] = due;
            left -= due;
        }
    }
}
