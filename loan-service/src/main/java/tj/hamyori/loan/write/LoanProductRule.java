package tj.hamyori.loan.write;

import tj.hamyori.platform.problem.Rule;

/**
 * Every rule about what a product may be. Those on interest-free lending follow the practice of qard hasan and the
 * founding documents: nothing above the principal but actual cost, for one year at the least.
 */
enum LoanProductRule implements Rule {
    CURRENCY_UNKNOWN("The currency is not an ISO 4217 code."),
    PRINCIPAL_RANGE_EMPTY("The smallest principal is larger than the largest."),
    INSTALMENT_RANGE_EMPTY("The fewest instalments are more than the most."),
    GRACE_TOO_LONG("At least one instalment must pay principal."),
    LIMITS_OUT_OF_ORDER("A branch manager's limit is not below an officer's."),
    RATE_AND_METHOD_DISAGREE("A rate needs an interest method, and an interest method a rate above zero."),
    PERCENTAGE_FEE("A fee is a flat amount, never a percentage of the loan."),
    PENALTY("No product earns from a late repayment."),
    INTEREST_FREE_WITH_RATE("An interest-free product has no rate."),
    INTEREST_FREE_UNDER_A_YEAR("An interest-free product runs for twelve months at the least."),
    FEE_WITHOUT_COST_BASIS("An interest-free product's fee recovers actual cost and says which."),
    MEETING_DAY_TWICE("Instalments fall due on the product's own meeting day or on the group's, not on both."),
    PRODUCT_WITHOUT_MEETINGS(
            "By weeks a meeting day is a weekday, by months the 1st to 4th or last of one; by days there is none."),
    PRODUCT_ALREADY_DEFINED("Other terms already stand from this date or a later one.", Kind.CONFLICT);

    private final String sentence;
    private final Kind kind;

    LoanProductRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    LoanProductRule(String sentence, Kind kind) {
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
