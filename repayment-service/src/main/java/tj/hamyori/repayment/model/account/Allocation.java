package tj.hamyori.repayment.model.account;

/**
 * Where money went, or for a refund where it was taken from; minor units, each 0 or more.
 *
 * @param creditMinor held for the borrower: more than was owed
 * @param recoveredMinor received after the write-off, outside the portfolio's figures
 */
public record Allocation(
        long penaltyMinor,
        long feeMinor,
        long interestMinor,
        long principalMinor,
        long creditMinor,
        long recoveredMinor) {

    public static final Allocation NOTHING = new Allocation(0, 0, 0, 0, 0, 0);

    static Allocation credit(long amountMinor) {
        return amountMinor == 0 ? NOTHING : new Allocation(0, 0, 0, 0, amountMinor, 0);
    }

    public long totalMinor() {
        return penaltyMinor + feeMinor + interestMinor + principalMinor + creditMinor + recoveredMinor;
    }

    Allocation plus(Allocation other) {
        return new Allocation(
                Math.addExact(penaltyMinor, other.penaltyMinor),
                Math.addExact(feeMinor, other.feeMinor),
                Math.addExact(interestMinor, other.interestMinor),
                Math.addExact(principalMinor, other.principalMinor),
                Math.addExact(creditMinor, other.creditMinor),
                Math.addExact(recoveredMinor, other.recoveredMinor));
    }

    Allocation minus(Allocation other) {
        return new Allocation(
                penaltyMinor - other.penaltyMinor,
                feeMinor - other.feeMinor,
                interestMinor - other.interestMinor,
                principalMinor - other.principalMinor,
                creditMinor - other.creditMinor,
                recoveredMinor - other.recoveredMinor);
    }

    /** The part of it that came last, at most this much: principal, then interest, fee, penalty. */
    Allocation lastOf(long amountMinor) {
        long left = amountMinor;
        long ofPrincipal = Math.min(left, principalMinor);
        left -= ofPrincipal;
        long ofInterest = Math.min(left, interestMinor);
        left -= ofInterest;
        long ofFee = Math.min(left, feeMinor);
        left -= ofFee;
        return new Allocation(Math.min(left, penaltyMinor), ofFee, ofInterest, ofPrincipal, 0, 0);
    }
}
