package tj.hamyori.repayment.batch.portfolioimport;

import tj.hamyori.platform.problem.Rule;

/** Why files are refused as a whole; what is wrong with single rows is said row by row in the rejects file. */
enum ImportRule implements Rule {
    FILE_MISSING("The files loans, instalments and repayments are all needed.", Kind.REFUSED),
    WRONG_HEADER("The first line must name the columns of the import format.", Kind.REFUSED),
    NOT_UTF8("The file is not encoded in UTF-8.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    ImportRule(String sentence, Kind kind) {
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
