package tj.hamyori.repayment.read.reportformat;

import tj.hamyori.platform.problem.Rule;

/** Why a form of a report can be refused. */
enum ReportRule implements Rule {
    UNKNOWN_FORMAT("A report comes as json, csv, xlsx or pdf.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    ReportRule(String sentence, Kind kind) {
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
