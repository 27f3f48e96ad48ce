package tj.hamyori.repayment.model.schedule;

import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Principal and interest of each instalment while a schedule is being made, and how the principal is shared out.
 *
 * <p>A tranche is shared out over the instalments due after it: from its period on, what is then owed is divided anew.
 * Worked: 600.00 at once and 600.00 in the third of four periods, equal principal: 150.00, 150.00, 450.00, 450.00.
 */
final class Parts {
    final long[] principal;
    final long[] interest;

    /** Null where the whole principal is handed over at once. */
    final @Nullable Drawdowns drawdowns;

    private final LoanTerms terms;
    private final long financedMinor;
    private long sharedMinor;
    private int sharers;
    private long shareMinor;

    Parts(LoanTerms terms, DueDates dates, long financedMinor) {
        this.terms = terms;
        this.financedMinor = financedMinor;
        this.principal = new long[terms.instalments()];
        this.interest = new long[terms.instalments()];
        this.drawdowns = terms.tranches().size() > 1 ? Drawdowns.of(terms, dates) : null;
        share(financedMinor, 0);
    }

    /** What is owed in this period: what was owed before it and what is handed over in it. */
    long drawn(int index, long balanceMinor) {
        if (drawdowns == null) {
            return index == 0 ? financedMinor : balanceMinor;
        }
        long owedMinor = balanceMinor + drawdowns.inPeriodMinor(index);
        if (isSharedAnew(index)) {
            share(owedMinor, index);
        }
        return owedMinor;
    }

    /** Whether principal is divided anew from this instalment on, as after a tranche. */
    boolean isSharedAnew(int index) {
        return drawdowns != null
                && index >= terms.principalGraceInstalments()
                && (index == terms.principalGraceInstalments() || drawdowns.inPeriodMinor(index) > 0);
    }

    private void share(long amountMinor, int from) {
        sharedMinor = amountMinor;
        sharers = terms.instalments() - Math.max(from, terms.principalGraceInstalments());
        shareMinor = Exact.divide(amountMinor, sharers, terms.rounding());
    }

    /**
     * Whether this instalment's principal is fixed by its place: none in grace or before a bullet, the rest at the
     * end.
     */
    boolean isFixed(int index) {
        return isLast(index)
                || index < terms.principalGraceInstalments()
                || terms.amortisation() == Amortisation.BULLET;
    }

    /** See {@link #isFixed}. */
    long fixed(int index, long balanceMinor) {
        return isLast(index) ? balanceMinor : 0;
    }

    /**
     * An equal share of the principal. In minor units the share alone is rounded, so principal parts are equal:
     * 10,000.00 in 3 is 3,333.33, 3,333.33, 3,333.34. With a multiple the instalment as a whole is rounded, interest
     * included.
     */
    long equalShare(long interestMinor, long balanceMinor) {
        long multiple = terms.instalmentMultipleMinor();
        if (multiple == 1) {
            return Math.min(shareMinor, balanceMinor);
        }
        RoundingMode rounding = terms.rounding();
        long total = Exact.roundToMultiple(sharedMinor, sharers, interestMinor, multiple, rounding);
        return Math.clamp(total - interestMinor, 0, balanceMinor);
    }

    boolean isLast(int index) {
        return index == principal.length - 1;
    }
}
