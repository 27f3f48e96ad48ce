package tj.hamyori.bench;

/**
 * What happens to one loan beside instalments and repayments, and to how many of a thousand. Lenders' books give the
 * order of size, not the figures: a few in a hundred are renegotiated, most of them together after a disaster (a
 * postponement by district, which is not drawn but hits whoever borrows there); an officer's error in a receipt or one
 * found late comes up once in some hundred receipts; what an uninsured household can suffer ends a few loans in a
 * thousand before their time. Interest-free loans bear no penalty, so charges are fees at cost.
 */
enum GeneratedTurn {
    /** After an illness every unpaid instalment is moved by two months. */
    SHIFTED(6),
    /** New terms: what is left, in three instalments more. */
    EXTENDED(6),
    /** Two instalments without principal in the middle of the term. */
    GRACE(6),
    /** A receipt is entered tenfold, reversed by another person two days later, and entered as it should have been. */
    REVERSED(10),
    /** The office learns of a receipt twelve days later, still before the next one: the order stays. */
    KNOWN_LATE(30),
    /** The office learns of a receipt only after the next one: dated back. */
    DATED_BACK(5),
    /** She or her household can pay no more; written off after three months, a third of them with a recovery. */
    WRITTEN_OFF(3),
    /** Her group pays an instalment for her; three of four give it back with their next one. */
    COVERED(10),
    /** A fee at actual cost, for a letter or a notary; one in five leaves it unpaid. */
    CHARGED(10),
    /** Closes the loan before its time. */
    PAID_OFF(25),
    /** The last payment is too much; half of them get it back, the others leave it as credit. */
    OVERPAID(5),
    /** A larger loan of the same woman pays the rest of this one. */
    REFINANCED(5),
    /** Handed over in two parts, six weeks apart. */
    TRANCHED(5),
    /** Her district is postponed by decision, with all who borrow there. */
    POSTPONED(0),
    /** Nothing else. */
    NONE(0);

    private static final int THOUSAND = 1000;

    private final int ofThousand;

    GeneratedTurn(int ofThousand) {
        this.ofThousand = ofThousand;
    }

    /** @param thousandth 0 to 999 */
    static GeneratedTurn of(int thousandth) {
        if (thousandth < 0 || thousandth >= THOUSAND) {
            throw new IllegalArgumentException("No thousandth: " + thousandth);
        }
        int upto = 0;
        for (GeneratedTurn turn : values()) {
            upto += turn.ofThousand;
            if (thousandth < upto) {
                return turn;
            }
        }
        return NONE;
    }
}
