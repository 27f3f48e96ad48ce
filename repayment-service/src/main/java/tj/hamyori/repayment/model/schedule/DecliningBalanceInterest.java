package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;

/**
 * Interest on the principal still owed: balance × rate of the period, rounded once to minor units in every period.
 *
 * <p>Interest in grace accrues without interest of its own and falls due with the first instalment after the grace.
 * Equal instalments stay equal meanwhile: in the grace all of them is principal, and the first after it holds what was
 * deferred; where that is more than an instalment it holds nothing else, and the last takes the remainder. Worked:
 * 100.00 at 7 % in 6 months, two of grace: 17.01, 17.01, 15.57 + 1.44, 16.72 + 0.29, 16.81 + 0.20, 16.88 + 0.10 (Apache
 * Fineract's progressive generator, {@code ProgressiveLoanMoratoriumIntegrationTest}; its cumulative generator puts the
 * deferred interest on top of an instalment). An interest-free period accrues nothing and the level instalment is
 * computed knowing so. With tranches the level is found anew from each tranche's period on ({@link Drawdowns}). Worked:
 * 12,000.00 at 26 % in 12 months, equal instalments: 1,146.36 eleven times, 1,146.41 last, 1,756.37 interest.
 */
final class DecliningBalanceInterest {
    private final LoanTerms terms;
    private final PeriodRates rates;
    private final Parts parts;
    private long levelMinor;

    private DecliningBalanceInterest(LoanTerms terms, DueDates dates, long financedMinor) {
        this.terms = terms;
        this.rates = PeriodRates.of(terms, dates);
        this.parts = new Parts(terms, dates, financedMinor);
        this.levelMinor = terms.amortisation() == Amortisation.EQUAL_INSTALMENT
                ? LevelInstalment.of(terms, rates, financedMinor)
                : 0;
    }

    static Parts split(LoanTerms terms, DueDates dates, long financedMinor) {
        DecliningBalanceInterest calculation = new DecliningBalanceInterest(terms, dates, financedMinor);
        calculation.run();
        return calculation.parts;
    }

    private void run() {
        long balance = 0;
        long deferred = 0;
        for (int index = 0; index < parts.principal.length; index++) {
            long before = balance;
            balance = parts.drawn(index, before);
            long accrued = accrued(index, before, balance);
            long due = 0;
            if (index < terms.interestGraceInstalments()) {
                deferred += accrued;
            } else {
                due = accrued + deferred;
                deferred = 0;
            }
            parts.interest[index] = due;
            parts.principal[index] = principal(index, due, balance);
            balance -= parts.principal[index];
        }
    }

    private long accrued(int index, long beforeMinor, long balanceMinor) {
        boolean free = index < terms.interestFreeInstalments();
        Drawdowns drawdowns = parts.drawdowns;
        if (drawdowns == null) {
            return free ? 0 : Exact.share(balanceMinor, rates.numerator(index), rates.denominator(), terms.rounding());
        }
        BigDecimal exact = free ? BigDecimal.ZERO : drawdowns.interest(index, beforeMinor, rates);
        if (terms.amortisation() == Amortisation.EQUAL_INSTALMENT && parts.isSharedAnew(index)) {
            levelMinor = LevelInstalment.from(index, exact.add(BigDecimal.valueOf(balanceMinor)), terms, rates);
        }
        return exact.setScale(0, terms.rounding()).longValueExact();
    }

    private long principal(int index, long due, long balance) {
        if (parts.isFixed(index)) {
            return parts.fixed(index, balance);
        }
        if (terms.amortisation() == Amortisation.EQUAL_PRINCIPAL) {
            return parts.equalShare(due, balance);
        }
        return Math.clamp(levelMinor - due, 0, balance);
    }
}
