package tj.hamyori.repayment.model.account;

/** What kind of money moved on an account, and so what it changes. */
public enum PaymentKind {
    /** The borrower's own money came in. */
    REPAYMENT(1, 0),
    /** Her group paid for her: what she owes the lender shrinks, her own arrears do not. */
    COVER(1, 1),
    /** She gave her group back what it paid for her: nothing comes in, and the cover becomes her own payment. */
    REIMBURSEMENT(0, -1),
    /** Credit was paid out to her. */
    REFUND(-1, 0);

    private final int received;
    private final int lent;

    PaymentKind(int received, int lent) {
        this.received = received;
        this.lent = lent;
    }

    /** What the lender has more of it, minor units; below 0 where money left. */
    public long receivedMinor(long amountMinor) {
        return received * amountMinor;
    }

    /** By how much it raises what the group has paid for her and not got back, minor units. */
    public long lentMinor(long amountMinor) {
        return lent * amountMinor;
    }
}
