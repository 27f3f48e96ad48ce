package tj.hamyori.repayment.model.schedule;

import java.math.RoundingMode;

/** Principal and interest of each instalment while a schedule is being made, and how the principal is shared out. */
final class Parts {
    final long[] principal;
    final long[] interest;

    private final LoanTerms terms;
    private final long financedMinor;
    private final int sharers;
    private final long shareMinor;

    Parts(LoanTerms terms, long financedMinor) {
        this.terms = terms;
        this.financedMinor = financedMinor;
        this.principal = new long[terms.instalments()];
        this.interest = new long[terms.instalments()];
        this.sharers = terms.instalments() - terms.principalGraceInstalments();
        this.shareMinor = Exact.divide(financedMinor, sharers, terms.rounding());
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
        long total = Exact.roundToMultiple(financedMinor, sharers, interestMinor, multiple, rounding);
        return Math.clamp(total - interestMinor, 0, balanceMinor);
    }

    boolean isLast(int index) {
        return index == principal.length - 1;
    }
}
