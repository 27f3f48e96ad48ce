package tj.hamyori.loan.model;

import org.jspecify.annotations.Nullable;

/**
 * May this member apply? Every finding but {@code ELIGIBLE} has the name of the rule that refuses her application, so
 * that a question asked beforehand and the decision itself cannot disagree.
 */
public enum EligibilityFinding {
    ELIGIBLE,
    MEMBER_UNKNOWN,
    BORROWER_IN_DEFAULT,
    NOT_A_MIGRANT_HOUSEHOLD,
    NOT_ABANDONED,
    /** Abandoned as computed, but whether support reached her is for a named officer to decide first. */
    HOUSEHOLD_QUESTION_OPEN;

    /**
     * @param household null when group-service knows no such member
     * @param inDefault she owes on a loan more than thirty days late, or had one written off
     */
    public static EligibilityFinding of(
            EligibilityRequirement requirement, @Nullable Household household, boolean inDefault) {
        if (household == null) {
            return MEMBER_UNKNOWN;
        }
        if (inDefault) {
            return BORROWER_IN_DEFAULT;
        }
        return switch (requirement) {
            case ANYONE -> ELIGIBLE;
            case MIGRANT_HOUSEHOLD -> household.migrantHousehold() ? ELIGIBLE : NOT_A_MIGRANT_HOUSEHOLD;
            case ABANDONED -> ofAbandoned(household);
        };
    }

    private static EligibilityFinding ofAbandoned(Household household) {
        if (!household.abandoned()) {
            return NOT_ABANDONED;
        }
        return household.openQuestions() == 0 ? ELIGIBLE : HOUSEHOLD_QUESTION_OPEN;
    }
}
