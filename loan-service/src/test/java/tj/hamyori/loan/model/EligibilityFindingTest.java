package tj.hamyori.loan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityFindingTest {

    @Test
    void findsTheFirstThingThatStandsInTheWay() {
        assertThat(EligibilityFinding.of(EligibilityRequirement.ABANDONED, null, true))
                .isEqualTo(EligibilityFinding.MEMBER_UNKNOWN);
        assertThat(EligibilityFinding.of(EligibilityRequirement.ABANDONED, household(false, false), true))
                .isEqualTo(EligibilityFinding.BORROWER_IN_DEFAULT);
        assertThat(EligibilityFinding.of(EligibilityRequirement.ABANDONED, household(true, false), false))
                .isEqualTo(EligibilityFinding.NOT_ABANDONED);
        assertThat(EligibilityFinding.of(EligibilityRequirement.MIGRANT_HOUSEHOLD, household(false, true), false))
                .isEqualTo(EligibilityFinding.NOT_A_MIGRANT_HOUSEHOLD);
        assertThat(EligibilityFinding.of(EligibilityRequirement.ANYONE, household(false, false), false))
                .isEqualTo(EligibilityFinding.ELIGIBLE);
    }

    @Test
    void waitsForADecisionWhereTheProductIsForAbandonedWomenOnly() {
        assertThat(EligibilityFinding.of(EligibilityRequirement.ABANDONED, household(true, true, 0), false))
                .isEqualTo(EligibilityFinding.ELIGIBLE);
        assertThat(EligibilityFinding.of(EligibilityRequirement.ABANDONED, household(true, true, 1), false))
                .isEqualTo(EligibilityFinding.HOUSEHOLD_QUESTION_OPEN);
        assertThat(EligibilityFinding.of(EligibilityRequirement.MIGRANT_HOUSEHOLD, household(true, true, 1), false))
                .isEqualTo(EligibilityFinding.ELIGIBLE);
        assertThat(EligibilityFinding.of(EligibilityRequirement.ANYONE, household(true, true, 1), false))
                .isEqualTo(EligibilityFinding.ELIGIBLE);
    }

    @Test
    void putsAnAbandonedWomanInThatCategoryBeforeAnyOther() {
        assertThat(household(true, true).category()).isEqualTo("ABANDONED");
        assertThat(household(true, false).category()).isEqualTo("MIGRANT");
        assertThat(household(false, false).category()).isEqualTo("OTHER");
    }

    private static Household household(boolean migrant, boolean abandoned) {
        return household(migrant, abandoned, 0);
    }

    private static Household household(boolean migrant, boolean abandoned, int openQuestions) {
        return new Household(LocalDate.of(2026, 1, 15), null, migrant, abandoned, null, List.of(), openQuestions);
    }
}
