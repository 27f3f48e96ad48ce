package tj.hamyori.group.model;

/** The five rules by which a self-help group is graded (panchasutra). */
public enum Sutra {
    /** Places at the meetings due that were filled. */
    MEETINGS,
    /** Members at its meetings who saved. */
    SAVINGS,
    /** What was lent to members from what all have saved. */
    LENDING,
    /** What fell due at the lender and was paid by its borrower on time; what others covered is not. */
    REPAYMENT,
    /** Meetings verified by a second person whose counts agreed with the books. */
    BOOKS
}
