package tj.hamyori.repayment.write;

import tj.hamyori.platform.problem.Rule;

/** Everything that can be refused about money in suspense. */
enum HeldRepaymentRule implements Rule {
    /** Same id, same money: one fact. Same id, other money: one of the two would be lost without a sound. */
    HELD_WITH_OTHER_CONTENT("Other money is already held under this payment id.");

    private final String sentence;

    HeldRepaymentRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
