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
    NOT_ABANDONED;

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
        if (requirement.metBy(household)) {
            return ELIGIBLE;
        }
        return requirement == EligibilityRequirement.ABANDONED ? NOT_ABANDONED : NOT_A_MIGRANT_HOUSEHOLD;
    }
}
