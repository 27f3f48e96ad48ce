package tj.hamyori.loan.write;

import static tj.hamyori.loan.write.LoanRule.GRACE_OUT_OF_RANGE;
import static tj.hamyori.loan.write.LoanRule.NEW_TERMS_INCOMPLETE;
import static tj.hamyori.loan.write.LoanRule.NOTHING_DUE_AFTER_THE_DECISION;
import static tj.hamyori.loan.write.LoanRule.SHIFT_OUT_OF_RANGE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.model.RepaymentRhythm;
import tj.hamyori.loan.model.RescheduleKind;
import tj.hamyori.loan.write.reschedule.NewTerms;
import tj.hamyori.loan.write.reschedule.RescheduleLoan;

/** The part of a rescheduling that looks at the new terms alone; used by the aggregate alone. */
final class Rescheduling {

    private static final int MOST = 120;

    private Rescheduling() {}

    /**
     * @param rhythm as last agreed; stands unless other is said
     * @param reason as it is stored
     */
    static LoanRescheduled of(RescheduleLoan command, RepaymentRhythm rhythm, String reason) {
        NewTerms terms = command.terms();
        boolean extend = terms.kind() == RescheduleKind.EXTEND;
        switch (terms.kind()) {
            case EXTEND -> NEW_TERMS_INCOMPLETE.unless(terms.instalments() != null && terms.firstDueOn() != null);
            case SHIFT -> SHIFT_OUT_OF_RANGE.unless(isWithinBounds(terms.months()));
            case GRACE -> {
                GRACE_OUT_OF_RANGE.unless(isWithinBounds(terms.graceInstalments()));
                LocalDate last = command.lastDueOn();
                NOTHING_DUE_AFTER_THE_DECISION.unless(last == null || last.isAfter(command.decidedOn()));
            }
        }
        return new LoanRescheduled(
                command.loanId(),
                command.decidedOn(),
                reason,
                extend ? terms.instalments() : null,
                extend && terms.every() != null ? terms.every() : rhythm.every(),
                extend && terms.unit() != null ? terms.unit() : rhythm.code(),
                extend ? terms.firstDueOn() : null,
                command.by(),
                terms.kind().name(),
                terms.kind() == RescheduleKind.SHIFT ? terms.months() : null,
                terms.kind() == RescheduleKind.GRACE ? terms.graceInstalments() : null);
    }

    private static boolean isWithinBounds(@Nullable Integer count) {
        return count != null && count >= 1 && count <= MOST;
    }
}
