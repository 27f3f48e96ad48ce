package tj.hamyori.group.model;

/**
 * The accounts of a group's own books. A balance is debits minus credits; what the group owns stands on the debit
 * side, where its money came from on the credit side.
 */
public enum LedgerAccount {
    /** Money in the box, the lender's included until it is handed over. */
    CASH,
    /** Handed to the lender's officer, who has not confirmed the deposit yet. */
    IN_TRANSIT,
    /** Lent to a member from her group's savings; kept by loan. */
    INTERNAL_LOANS,
    /** Lent to a member from the social fund, always free of interest. */
    SOCIAL_LOANS,
    /** What the group paid for a member at the lender and she has not given back. */
    COVERS,
    SAVINGS,
    SOCIAL_FUND,
    FINES,
    /** Other income and expense of the group. */
    OTHER,
    /** Received for the lender and not yet in its hands. */
    OWED_TO_LENDER,
    /** What lay in the box when its books began. */
    OPENING,
    /** Shortages (debit) and surpluses (credit) found when the box was counted. */
    DIFFERENCES,
    /** Between what is shared out and who gets it; zero but within one sharing-out. */
    CYCLE,
    /** Between two groups, where members take with them what is theirs; zero but within one transfer. */
    MOVED;

    /** Whether a balance is kept for each member. */
    public boolean isPersonal() {
        return this == INTERNAL_LOANS || this == SOCIAL_LOANS || this == COVERS || this == SAVINGS;
    }

    /** Whether the group itself owns it, and shares it out at the end of a cycle. */
    boolean isShared() {
        return this == SAVINGS || this == FINES || this == OTHER || this == OPENING || this == DIFFERENCES;
    }
}
