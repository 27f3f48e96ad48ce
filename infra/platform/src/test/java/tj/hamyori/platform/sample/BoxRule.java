package tj.hamyori.platform.sample;

import tj.hamyori.platform.problem.Rule;

public enum BoxRule implements Rule {
    AMOUNT_MUST_BE_POSITIVE;

    @Override
    public String sentence() {
        return "Only more than nothing can be put in.";
    }
}
