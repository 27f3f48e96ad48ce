package tj.hamyori.loan.write;

import java.util.Objects;
import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.HouseholdFound;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.EligibilityFinding;
import tj.hamyori.loan.model.EligibilityRequirement;
import tj.hamyori.loan.model.Household;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.write.submit.SubmitLoanApplication;

/** The part of the loan's decisions that looks at the product and the borrower; used by the aggregate alone. */
final class Submission {

    private Submission() {}

    /** The event that follows when no rule refuses. */
    static ApplicationSubmitted accepted(SubmitLoanApplication command, Texts texts) {
        ProductTerms product = command.product();
        LoanRule.PRODUCT_UNKNOWN.unless(product != null);
        ProductTerms terms = Objects.requireNonNull(product);
        LoanRule.BORROWER_WITHDREW_CONSENT.unless(command.borrowerConsents());
        LoanRule.CURRENCY_DIFFERS.unless(terms.currency().equals(command.currency()));
        LoanRule.PRINCIPAL_OUTSIDE_PRODUCT.unless(command.principalMinor() >= terms.minPrincipalMinor()
                && command.principalMinor() <= terms.maxPrincipalMinor());
        LoanRule.INSTALMENTS_OUTSIDE_PRODUCT.unless(
                command.instalments() >= terms.minInstalments() && command.instalments() <= terms.maxInstalments());
        LoanRule.unlessEligible(EligibilityFinding.of(
                EligibilityRequirement.valueOf(terms.eligibility()), command.household(), command.borrowerInDefault()));
        LoanRule.NOT_THROUGH_A_GROUP_THAT_MEETS.unless(
                command.groupId() != null || !Boolean.TRUE.equals(terms.followsGroupMeetings()));
        LoanRule.NOT_A_MEMBER_OF_THE_GROUP.unless(command.memberOfGroup());
        return new ApplicationSubmitted(
                command.loanId(),
                command.mfo(),
                terms,
                command.memberId(),
                command.groupId(),
                Money.of(command.principalMinor(), terms.currency()),
                command.instalments(),
                command.purpose(),
                command.plan() == null ? null : texts.seal(command.mfo(), command.memberId(), command.plan()),
                command.submittedOn(),
                command.by(),
                frozen(Objects.requireNonNull(command.household())));
    }

    /** True where the command asks for what was submitted; the facts found then and now are not compared. */
    static boolean isTheSame(SubmitLoanApplication command, ApplicationSubmitted submitted, Texts texts) {
        return submitted.mfo().equals(command.mfo())
                && command.product() != null
                && submitted.product().code().equals(command.product().code())
                && submitted.memberId().equals(command.memberId())
                && Objects.equals(submitted.groupId(), command.groupId())
                && submitted.principal().amountMinor() == command.principalMinor()
                && submitted.principal().currency().getCurrencyCode().equals(command.currency())
                && submitted.instalments() == command.instalments()
                && submitted.purpose().equals(command.purpose())
                && texts.isSame(submitted.memberId(), submitted.plan(), command.plan())
                && submitted.submittedOn().equals(command.submittedOn());
    }

    private static HouseholdFound frozen(Household household) {
        return new HouseholdFound(
                household.asOf(),
                household.migrantHousehold(),
                household.abandoned(),
                household.since(),
                household.evidence(),
                household.openQuestions(),
                household.category(),
                household.knownAt());
    }
}
