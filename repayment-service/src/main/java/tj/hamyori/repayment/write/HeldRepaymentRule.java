package tj.hamyori.repayment.write;

import tj.hamyori.platform.problem.Rule;

/** Everything that can be refused about money in suspense. */
enum HeldRepaymentRule implements Rule {
    /** Same id, same money: one fact. Same id, other money: one of the two would be lost without a sound. */
    HELD_WITH_OTHER_CONTENT("Other money is already held under this payment id.", Kind.CONFLICT),
    WAITS_NO_LONGER("This money waits no longer.", Kind.CONFLICT),
    /** What the lender received is lost to it if a word can make it vanish. */
    MONEY_OF_THE_LENDER("Only a reimbursement is settled so; other money waits for its loan.", Kind.REFUSED),
    /** Two persons for every correction. */
    SETTLED_BY_ANOTHER("Somebody else than who recorded the reimbursement must settle it.", Kind.REFUSED),
    /** Whoever checks later finds the money where the word says it is. */
    LOAN_NAMED_WHERE_BOOKED("The loan that took it is named where it was booked anew, and only there.", Kind.REFUSED),
    BOOKED_LOAN_UNKNOWN("No loan of this organisation has this number.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    HeldRepaymentRule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
