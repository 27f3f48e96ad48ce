package tj.hamyori.repayment.write;

import java.util.List;
import tj.hamyori.platform.problem.Rule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/**
 * Everything that can be refused about a loan account. Money received is never refused because of the loan's state:
 * what nothing is owed for is held as the borrower's credit, and what comes after a write-off is a recovery.
 */
enum LoanAccountRule implements Rule {
    /** Design: an account mirrors one disbursement; a second, different one is a mistake somewhere. */
    ACCOUNT_OPEN_WITH_OTHER_CONTENT("This account was already opened with other content.", Kind.CONFLICT),
    /** A repayment of nothing, or a negative one, is no money received. */
    AMOUNT_MUST_BE_POSITIVE("The amount must be more than zero.", Kind.REFUSED),
    /** 2^53 - 1 minor units, the greatest whole number a browser keeps exact. */
    AMOUNT_TOO_LARGE("The amount must be at most 9007199254740991.", Kind.REFUSED),
    /** Amounts of different currencies are never added. */
    CURRENCY_MUST_BE_THE_LOANS("The currency must be that of the loan.", Kind.REFUSED),
    /** Nobody can pay back what she has not received. */
    PAID_BEFORE_DISBURSEMENT("The date must not be before the disbursement.", Kind.REFUSED),
    /** Same id, same content: same answer. Same id, other content: a mistake. */
    PAYMENT_ID_REUSED("This payment id was already used for another repayment.", Kind.CONFLICT),
    UNKNOWN_PAYMENT("This account has no such repayment.", Kind.NOT_FOUND),
    REVERSED_ALREADY("This repayment was already reversed.", Kind.CONFLICT),
    /** Two persons for every correction, so that nobody can make her own receipt vanish. */
    REVERSAL_NEEDS_ANOTHER_PERSON("Somebody else than who recorded the repayment must reverse it.", Kind.REFUSED),
    NOTHING_TO_RESCHEDULE("There is nothing outstanding that could be rescheduled.", Kind.REFUSED),
    NEW_TERMS_MAKE_NO_SCHEDULE("The new terms do not make a schedule.", Kind.REFUSED),
    WRITTEN_OFF_ALREADY("This loan was already written off.", Kind.CONFLICT),
    NOTHING_TO_WRITE_OFF("There is nothing outstanding that could be written off.", Kind.REFUSED),
    WRITTEN_OFF_BEFORE_DISBURSEMENT("The write-off must not be before the disbursement.", Kind.REFUSED),
    /** An imported write-off names its amount; it has to be what is unpaid, or the books do not agree. */
    WRITE_OFF_MUST_BE_WHAT_IS_UNPAID("The amount written off must be the unpaid principal on that date.", Kind.REFUSED),
    TERMS_MAKE_NO_SCHEDULE("These terms do not make a schedule.", Kind.REFUSED);

    private final String sentence;
    private final Kind kind;

    LoanAccountRule(String sentence, Kind kind) {
        this.sentence = sentence;
        this.kind = kind;
    }

    /** Throws the refusal, pointing at the field that caused it. */
    void refuseIf(boolean broken, String field) {
        if (broken) {
            throw new RuleViolated(this, List.of(new Violation(field, name(), sentence)));
        }
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
