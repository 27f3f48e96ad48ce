package tj.hamyori.loan.read.paging;

import tj.hamyori.platform.problem.Rule;

/** What a question about a page can be refused for. */
enum PagingRule implements Rule {
    CURSOR_UNREADABLE("The cursor is not one that an earlier page gave."),
    LIMIT_OUT_OF_RANGE("A page has 1 to 200 entries.");

    private final String sentence;

    PagingRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
