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
    /** A fact is dated by the day it happened; one more day, since offices are ahead of the clock's own day. */
    DATED_IN_THE_FUTURE("A business date cannot lie after today.", Kind.REFUSED),
    NOTHING_TO_PAY_OFF("There is nothing outstanding that could be paid off.", Kind.REFUSED),
    /** Less than the quote is a payment like any other and closes nothing. */
    PAY_OFF_TOO_LITTLE("This is less than what closes the loan on that date.", Kind.REFUSED),
    /** Same id, same content: same answer. Same id, other content: a mistake. */
    PAYMENT_ID_REUSED("This payment id was already used for another repayment.", Kind.CONFLICT),
    /** Same id, same content: same answer. Same id, other content: a mistake. */
    CHARGE_ID_REUSED("This charge id was already used for another charge.", Kind.CONFLICT),
    /** Same id, same content: same answer. Same id, other content: a mistake. */
    TRANCHE_ID_REUSED("This tranche id was already used for another tranche.", Kind.CONFLICT),
    UNKNOWN_PAYMENT("This account has no such repayment.", Kind.NOT_FOUND),
    UNKNOWN_INSTALMENT("The schedule has no instalment of this number.", Kind.NOT_FOUND),
    UNKNOWN_CHARGE("This account has no such charge.", Kind.NOT_FOUND),
    /** Domain c4: on an interest-free loan a delay must not earn the lender anything. */
    NO_PENALTY_ON_INTEREST_FREE("An interest-free loan bears no penalty.", Kind.REFUSED),
    /** The due date itself is not late. */
    PENALTY_NEEDS_A_LATE_INSTALMENT("A penalty needs an instalment that is late on that date.", Kind.REFUSED),
    NOTHING_TO_CHARGE_ON("Nothing is owed any more that could be charged on.", Kind.REFUSED),
    WAIVED_ALREADY("This charge was already waived.", Kind.CONFLICT),
    WAIVED_BEFORE_CHARGED("A charge cannot be waived before it was made.", Kind.REFUSED),
    /** Two persons for every correction. */
    WAIVER_NEEDS_ANOTHER_PERSON("Somebody else than who made the charge must waive it.", Kind.REFUSED),
    REIMBURSED_BEFORE_COVERED("A cover cannot be reimbursed before it was paid.", Kind.REFUSED),
    REIMBURSED_MORE_THAN_COVERED("This is more than the group has paid and not got back.", Kind.REFUSED),
    /** The reimbursements are reversed first, so that nothing is given back for a cover that never was. */
    COVER_WAS_REIMBURSED("Reverse the reimbursements of this cover first.", Kind.CONFLICT),
    REFUND_MORE_THAN_CREDIT("This is more than the credit held on that date and since.", Kind.REFUSED),
    /** Two persons for money out of the till: nobody records a receipt too high and pays out the rest herself. */
    REFUND_NEEDS_ANOTHER_PERSON("Somebody else than who recorded the credit must pay it out.", Kind.REFUSED),
    REVERSED_ALREADY("This repayment was already reversed.", Kind.CONFLICT),
    /** Two persons for every correction, so that nobody can make her own receipt vanish. */
    REVERSAL_NEEDS_ANOTHER_PERSON("Somebody else than who recorded the repayment must reverse it.", Kind.REFUSED),
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
