package tj.hamyori.loan.write;

import tj.hamyori.platform.problem.Rule;

/** Every rule that can refuse a bulk postponement. */
enum PostponementRule implements Rule {
    ONE_DISTRICT_OR_ONE_GROUP("A postponement names either a district or a group."),
    /** Two harvests; who needs longer needs a decision of her own. */
    POSTPONEMENT_OUT_OF_RANGE("A postponement is for 1 to 24 months."),
    POSTPONEMENT_ID_REUSED("This id already belongs to another postponement.", Kind.CONFLICT);

    static final int MOST_MONTHS = 24;

    private final String sentence;
    private final Kind kind;

    PostponementRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    PostponementRule(String sentence, Kind kind) {
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
