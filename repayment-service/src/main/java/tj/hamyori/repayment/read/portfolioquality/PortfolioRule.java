package tj.hamyori.repayment.read.portfolioquality;

import tj.hamyori.platform.problem.Rule;

/** Why a question about the portfolio can be refused. */
enum PortfolioRule implements Rule {
    UNKNOWN_DIMENSION(
            "The portfolio can be split by sex, age, district, household, product, group and officer.", Kind.REFUSED),
    DIMENSION_NOT_FOR_THE_ASSOCIATION(
            "The association is not shown officers and groups of its members.", Kind.FORBIDDEN),
    PERIOD_ENDS_BEFORE_IT_BEGINS("The first day of the period must not be after its last.", Kind.REFUSED),
    TOO_MANY_CELLS("This would be more cells than an answer can have; split by fewer things.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    PortfolioRule(String sentence, Kind kind) {
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
