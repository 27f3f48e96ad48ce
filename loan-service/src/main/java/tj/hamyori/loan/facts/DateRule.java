package tj.hamyori.loan.facts;

import tj.hamyori.platform.problem.Rule;

/** What a business date can be refused for before anything is decided. */
enum DateRule implements Rule {
    /** A fact is dated by the day it happened, and a decision stands from the day it is taken at the latest. */
    DATED_IN_THE_FUTURE("A business date cannot lie after today.");

    private final String sentence;

    DateRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
