package tj.hamyori.repayment.read.schedulepreview;

import tj.hamyori.platform.problem.Rule;

/** Why a preview can be refused. */
enum PreviewRule implements Rule {
    TERMS_MAKE_NO_SCHEDULE;

    @Override
    public String sentence() {
        return "These terms do not make a schedule.";
    }
}
