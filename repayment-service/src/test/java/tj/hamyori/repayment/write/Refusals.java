package tj.hamyori.repayment.write;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.Rule;
import tj.hamyori.platform.problem.RuleViolated;

/** The refusals a loan account can answer with, for the tests of its slices: each is a refusal by that very rule. */
public final class Refusals {

    public static final Matcher<RuleViolated> ACCOUNT_OPEN_WITH_OTHER_CONTENT =
            by(LoanAccountRule.ACCOUNT_OPEN_WITH_OTHER_CONTENT);
    public static final Matcher<RuleViolated> AMOUNT_MUST_BE_POSITIVE = by(LoanAccountRule.AMOUNT_MUST_BE_POSITIVE);
    public static final Matcher<RuleViolated> AMOUNT_TOO_LARGE = by(LoanAccountRule.AMOUNT_TOO_LARGE);
    public static final Matcher<RuleViolated> CURRENCY_MUST_BE_THE_LOANS =
            by(LoanAccountRule.CURRENCY_MUST_BE_THE_LOANS);
    public static final Matcher<RuleViolated> PAID_BEFORE_DISBURSEMENT = by(LoanAccountRule.PAID_BEFORE_DISBURSEMENT);
    public static final Matcher<RuleViolated> DATED_IN_THE_FUTURE = by(LoanAccountRule.DATED_IN_THE_FUTURE);
    public static final Matcher<RuleViolated> NOTHING_TO_PAY_OFF = by(LoanAccountRule.NOTHING_TO_PAY_OFF);
    public static final Matcher<RuleViolated> PAY_OFF_TOO_LITTLE = by(LoanAccountRule.PAY_OFF_TOO_LITTLE);
    public static final Matcher<RuleViolated> PAYMENT_ID_REUSED = by(LoanAccountRule.PAYMENT_ID_REUSED);
    public static final Matcher<RuleViolated> UNKNOWN_PAYMENT = by(LoanAccountRule.UNKNOWN_PAYMENT);
    public static final Matcher<RuleViolated> REVERSED_ALREADY = by(LoanAccountRule.REVERSED_ALREADY);
    public static final Matcher<RuleViolated> REVERSAL_NEEDS_ANOTHER_PERSON =
            by(LoanAccountRule.REVERSAL_NEEDS_ANOTHER_PERSON);
    public static final Matcher<RuleViolated> NEW_TERMS_MAKE_NO_SCHEDULE =
            by(LoanAccountRule.NEW_TERMS_MAKE_NO_SCHEDULE);
    public static final Matcher<RuleViolated> WRITTEN_OFF_ALREADY = by(LoanAccountRule.WRITTEN_OFF_ALREADY);
    public static final Matcher<RuleViolated> NOTHING_TO_WRITE_OFF = by(LoanAccountRule.NOTHING_TO_WRITE_OFF);
    public static final Matcher<RuleViolated> WRITTEN_OFF_BEFORE_DISBURSEMENT =
            by(LoanAccountRule.WRITTEN_OFF_BEFORE_DISBURSEMENT);
    public static final Matcher<RuleViolated> WRITE_OFF_MUST_BE_WHAT_IS_UNPAID =
            by(LoanAccountRule.WRITE_OFF_MUST_BE_WHAT_IS_UNPAID);
    public static final Matcher<RuleViolated> TERMS_MAKE_NO_SCHEDULE = by(LoanAccountRule.TERMS_MAKE_NO_SCHEDULE);

    public static final Matcher<RuleViolated> TRANCHE_ID_REUSED = by(LoanAccountRule.TRANCHE_ID_REUSED);
    public static final Matcher<RuleViolated> CHARGE_ID_REUSED = by(LoanAccountRule.CHARGE_ID_REUSED);
    public static final Matcher<RuleViolated> UNKNOWN_INSTALMENT = by(LoanAccountRule.UNKNOWN_INSTALMENT);
    public static final Matcher<RuleViolated> UNKNOWN_CHARGE = by(LoanAccountRule.UNKNOWN_CHARGE);
    public static final Matcher<RuleViolated> NO_PENALTY_ON_INTEREST_FREE =
            by(LoanAccountRule.NO_PENALTY_ON_INTEREST_FREE);
    public static final Matcher<RuleViolated> PENALTY_NEEDS_A_LATE_INSTALMENT =
            by(LoanAccountRule.PENALTY_NEEDS_A_LATE_INSTALMENT);
    public static final Matcher<RuleViolated> NOTHING_TO_CHARGE_ON = by(LoanAccountRule.NOTHING_TO_CHARGE_ON);
    public static final Matcher<RuleViolated> WAIVED_ALREADY = by(LoanAccountRule.WAIVED_ALREADY);
    public static final Matcher<RuleViolated> WAIVED_BEFORE_CHARGED = by(LoanAccountRule.WAIVED_BEFORE_CHARGED);
    public static final Matcher<RuleViolated> WAIVER_NEEDS_ANOTHER_PERSON =
            by(LoanAccountRule.WAIVER_NEEDS_ANOTHER_PERSON);
    public static final Matcher<RuleViolated> REIMBURSED_BEFORE_COVERED = by(LoanAccountRule.REIMBURSED_BEFORE_COVERED);
    public static final Matcher<RuleViolated> REIMBURSED_MORE_THAN_COVERED =
            by(LoanAccountRule.REIMBURSED_MORE_THAN_COVERED);
    public static final Matcher<RuleViolated> COVER_WAS_REIMBURSED = by(LoanAccountRule.COVER_WAS_REIMBURSED);
    public static final Matcher<RuleViolated> REFUND_MORE_THAN_CREDIT = by(LoanAccountRule.REFUND_MORE_THAN_CREDIT);
    public static final Matcher<RuleViolated> REFUND_NEEDS_ANOTHER_PERSON =
            by(LoanAccountRule.REFUND_NEEDS_ANOTHER_PERSON);

    public static final Matcher<RuleViolated> HELD_WITH_OTHER_CONTENT = by(HeldRepaymentRule.HELD_WITH_OTHER_CONTENT);

    public static final Matcher<RuleViolated> WAITS_NO_LONGER = by(HeldRepaymentRule.WAITS_NO_LONGER);
    public static final Matcher<RuleViolated> MONEY_OF_THE_LENDER = by(HeldRepaymentRule.MONEY_OF_THE_LENDER);
    public static final Matcher<RuleViolated> SETTLED_BY_ANOTHER = by(HeldRepaymentRule.SETTLED_BY_ANOTHER);
    public static final Matcher<RuleViolated> LOAN_NAMED_WHERE_BOOKED = by(HeldRepaymentRule.LOAN_NAMED_WHERE_BOOKED);
    public static final Matcher<RuleViolated> BOOKED_LOAN_UNKNOWN = by(HeldRepaymentRule.BOOKED_LOAN_UNKNOWN);

    /** As if there were no such account. */
    public static final Matcher<RuleViolated> UNKNOWN_RESOURCE = by(PlatformRule.UNKNOWN_RESOURCE);

    private Refusals() {}

    private static Matcher<RuleViolated> by(Rule rule) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.rule() == rule;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal by " + rule.name());
            }
        };
    }
}
