package tj.hamyori.repayment.batch.runs;

import tj.hamyori.platform.problem.Rule;

/** Why a run can be refused. */
enum JobRule implements Rule {
    UNKNOWN_JOB("There is no such job.", Kind.NOT_FOUND),
    NOT_YOUR_ORGANISATION(
            "A run is for one's own organisation; for all of them only the association's.", Kind.FORBIDDEN);

    private final String sentence;
    private final Kind kind;

    JobRule(String sentence, Kind kind) {
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
