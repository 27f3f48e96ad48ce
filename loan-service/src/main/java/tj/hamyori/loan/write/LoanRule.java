package tj.hamyori.loan.write;

import tj.hamyori.loan.model.EligibilityFinding;
import tj.hamyori.platform.problem.Rule;
import tj.hamyori.platform.problem.RuleViolated;

/** Every rule that can refuse a step in the life of an application and its loan. */
enum LoanRule implements Rule {
    PRODUCT_UNKNOWN("There is no such product, or it does not stand on this date."),
    CURRENCY_DIFFERS("The product is lent in another currency."),
    PRINCIPAL_OUTSIDE_PRODUCT("The product does not lend this amount."),
    INSTALMENTS_OUTSIDE_PRODUCT("The product does not allow this number of instalments."),
    MEMBER_UNKNOWN("There is no such member."),
    /** Law of Tajikistan of 3 August 2018 No. 1537: personal data are used with their subject's consent. */
    BORROWER_WITHDREW_CONSENT("She has withdrawn her consent; no new application of hers is taken."),
    BORROWER_IN_DEFAULT("She has a loan more than thirty days late, or one that was written off."),
    NOT_A_MIGRANT_HOUSEHOLD("The product is for migrant households."),
    NOT_ABANDONED("The product is for women left without remittances for six months."),
    /** Money that in-laws took, or contact without money: the computation does not answer for her. */
    HOUSEHOLD_QUESTION_OPEN("Whether support reached her is not decided yet; an officer decides it in her household."),
    /** The group answers for her before her neighbours, not for a stranger. */
    NOT_A_MEMBER_OF_THE_GROUP("Only a member of the group can borrow through it."),
    APPLICATION_ID_REUSED("This id already belongs to another application.", Kind.CONFLICT),
    NOT_AWAITING_ENDORSEMENT("Only a newly submitted application can be endorsed.", Kind.CONFLICT),
    NOT_THROUGH_A_GROUP("Only an application taken through a group can be endorsed."),
    THROUGH_A_DISSOLVED_GROUP("The group was dissolved; she asks again through another one or for herself."),
    /** The group decides who goes first; that it did so is written down with its reason. */
    OUT_OF_LENDING_ORDER("It is not her turn in the order the group agreed, and no reason lets her go first."),
    NOT_AWAITING_DECISION("The application is no longer open for a decision.", Kind.CONFLICT),
    ENDORSEMENT_MISSING("The group has not endorsed the application yet."),
    APPROVED_BY_SUBMITTER("Whoever submitted an application cannot approve it."),
    MORE_THAN_REQUESTED("No more can be approved than was asked for."),
    LESS_THAN_PRODUCT_LENDS("The product lends no amount as small as this."),
    ABOVE_OFFICER_LIMIT("The amount is above an officer's limit; a branch manager decides."),
    ABOVE_APPROVER_LIMIT("The amount is above a branch manager's limit for this product."),
    NOT_WITHDRAWABLE("Only an application without a disbursed loan can be withdrawn.", Kind.CONFLICT),
    NOT_APPROVED("Only an approved application can be disbursed, and only once.", Kind.CONFLICT),
    RECEIVED_BY_ANOTHER("The borrower herself receives the money."),
    FIRST_DUE_TOO_EARLY("The first instalment is due after the day the terms begin."),
    INTEREST_FREE_ENDS_WITHIN_A_YEAR("An interest-free loan's last instalment is due after a year at the earliest."),
    NOT_THROUGH_A_GROUP_THAT_MEETS("Instalments fall due when the group meets; the loan is taken through no group."),
    GROUP_WITHOUT_MEETING_DAY("The group has agreed no weekday to meet on, or word of it has not arrived."),
    GROUP_MEETS_IN_ANOTHER_RHYTHM("The group does not meet on every date on which an instalment would fall due."),
    /** Which of every other Tuesday is the group's is known from a date alone. */
    FIRST_MEETING_NOT_SAID("The group does not meet every time: say on which meeting the first instalment falls due."),
    FIRST_DUE_ON_NO_MEETING("The first instalment falls due on a day on which the group meets."),
    NEW_RHYTHM_WITHOUT_MEETINGS("The loan falls due on a meeting day, which does not come in the new rhythm."),
    NOTHING_DUE_AFTER_THE_DECISION("A grace needs an instalment that falls due after the decision."),
    NEW_TERMS_INCOMPLETE("New terms name the number of instalments and the first due date."),
    /** Ten years: longer than any loan here, short of an error in the unit. */
    SHIFT_OUT_OF_RANGE("Instalments move by 1 to 120 months."),
    GRACE_OUT_OF_RANGE("A grace covers 1 to 120 instalments."),
    PRODUCT_LENDS_AT_ONCE("The product hands the whole amount over at once."),
    TOO_MANY_TRANCHES("The product is handed over in no more parts than it says."),
    TRANCHES_OUT_OF_ORDER("Each tranche is planned after the one before it, the first not before the approval."),
    TRANCHES_DO_NOT_ADD_UP("The tranches add up to the amount approved, and each is more than zero."),
    TRANCHE_ID_REUSED("This id already belongs to another tranche.", Kind.CONFLICT),
    NO_TRANCHE_LEFT("Nothing of the approved amount is left to be handed over.", Kind.CONFLICT),
    TRANCHE_ABOVE_APPROVED("No more can be handed over than is left of the approved amount."),
    TRANCHE_NOT_AFTER_THE_LAST("A tranche is handed over on a later day than the one before it."),
    /** Nothing would be left to repay it in. */
    TRANCHE_AFTER_LAST_INSTALMENT("A tranche is handed over before the last instalment falls due."),
    NOT_RUNNING("Only a loan that is disbursed, and neither closed nor written off, can be changed.", Kind.CONFLICT),
    DATED_TOO_EARLY("A step cannot be dated before the step it follows.");

    private final String sentence;
    private final Kind kind;

    LoanRule(String sentence) {
        this(sentence, Kind.REFUSED);
    }

    LoanRule(String sentence, Kind kind) {
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

    /** Refuses by the rule of the same name unless she is eligible. */
    static void unlessEligible(EligibilityFinding finding) {
        if (finding != EligibilityFinding.ELIGIBLE) {
            throw new RuleViolated(valueOf(finding.name()));
        }
    }
}
