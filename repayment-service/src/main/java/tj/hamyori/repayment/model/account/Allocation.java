package tj.hamyori.repayment.model.account;

/**
 * Where money went, minor units, each 0 or more.
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
}
