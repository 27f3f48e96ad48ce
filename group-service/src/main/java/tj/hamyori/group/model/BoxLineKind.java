package tj.hamyori.group.model;

/** What moves in the group's own box at a meeting, and the two accounts it moves between. */
public enum BoxLineKind {
    SAVING(LedgerAccount.CASH, LedgerAccount.SAVINGS),
    WITHDRAWAL(LedgerAccount.SAVINGS, LedgerAccount.CASH),
    SOCIAL_FUND_IN(LedgerAccount.CASH, LedgerAccount.SOCIAL_FUND),
    SOCIAL_GRANT(LedgerAccount.SOCIAL_FUND, LedgerAccount.CASH),
    SOCIAL_LOAN(LedgerAccount.SOCIAL_LOANS, LedgerAccount.CASH),
    SOCIAL_LOAN_REPAYMENT(LedgerAccount.CASH, LedgerAccount.SOCIAL_LOANS),
    FINE(LedgerAccount.CASH, LedgerAccount.FINES),
    INTERNAL_LOAN(LedgerAccount.INTERNAL_LOANS, LedgerAccount.CASH),
    INTERNAL_LOAN_REPAYMENT(LedgerAccount.CASH, LedgerAccount.INTERNAL_LOANS),
    /** What came back for a cover goes on to the member who had paid it. */
    COVER_PASSED_ON(LedgerAccount.COVERS, LedgerAccount.CASH),
    OTHER_IN(LedgerAccount.CASH, LedgerAccount.OTHER),
    OTHER_OUT(LedgerAccount.OTHER, LedgerAccount.CASH);

    private final LedgerAccount debit;
    private final LedgerAccount credit;

    BoxLineKind(LedgerAccount debit, LedgerAccount credit) {
        this.debit = debit;
        this.credit = credit;
    }

    public LedgerAccount debit() {
        return debit;
    }

    public LedgerAccount credit() {
        return credit;
    }

    /** What such a movement of {@code amountMinor} adds to the box; below zero where it takes out. */
    public long intoTheBoxMinor(long amountMinor) {
        return debit == LedgerAccount.CASH ? amountMinor : Math.negateExact(amountMinor);
    }

    /** Whose it is has to be said of all but the group's other income and expense. */
    public boolean isOfAMember() {
        return this != OTHER_IN && this != OTHER_OUT;
    }

    public boolean isOfAnInternalLoan() {
        return this == INTERNAL_LOAN || this == INTERNAL_LOAN_REPAYMENT;
    }
}
