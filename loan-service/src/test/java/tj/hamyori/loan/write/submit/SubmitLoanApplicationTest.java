package tj.hamyori.loan.write.submit;

import static tj.hamyori.loan.write.LoanFixture.GROUP;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MEMBER;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.SUBMITTED_ON;
import static tj.hamyori.loan.write.LoanFixture.household;
import static tj.hamyori.loan.write.LoanFixture.interestFree;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.terms;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.Household;

class SubmitLoanApplicationTest {

    private static final Household ABANDONED = household(true, true);

    @Test
    void freezesTermsAndHouseholdAsTheyAre() {
        loan().givenNoPriorActivity()
                .when(submit(interestFree(), 125_000, "TJS", 12, ABANDONED, false))
                .expectEvents(submitted(interestFree(), GROUP, 125_000));
    }

    @Test
    void changesNothingWhenTheSameApplicationComesAgainWithOtherFacts() {
        loan().given(submitted(interestFree(), GROUP, 125_000))
                .when(submit(interestFree(), 125_000, "TJS", 12, household(false, false), true))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnotherApplicationWithTheSameId() {
        loan().given(submitted(interestFree(), GROUP, 125_000))
                .when(submit(interestFree(), 125_001, "TJS", 12, ABANDONED, false))
                .expectNoEvents()
                .expectException(refusal("APPLICATION_ID_REUSED"));
    }

    @Test
    void refusesAnUnknownProduct() {
        refuses(submit(null, 125_000, "TJS", 12, ABANDONED, false), "PRODUCT_UNKNOWN");
    }

    @Test
    void refusesAnotherCurrencyThanTheProducts() {
        refuses(submit(interestFree(), 125_000, "USD", 12, ABANDONED, false), "CURRENCY_DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(longs = {50_000, 500_000})
    void takesTheSmallestAndTheLargestPrincipal(long principalMinor) {
        loan().givenNoPriorActivity()
                .when(submit(interestFree(), principalMinor, "TJS", 12, ABANDONED, false))
                .expectEvents(submitted(interestFree(), GROUP, principalMinor));
    }

    @ParameterizedTest
    @ValueSource(longs = {49_999, 500_001})
    void refusesAPrincipalOutsideTheProduct(long principalMinor) {
        refuses(submit(interestFree(), principalMinor, "TJS", 12, ABANDONED, false), "PRINCIPAL_OUTSIDE_PRODUCT");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 24})
    void takesTheFewestAndTheMostInstalments(int instalments) {
        loan().givenNoPriorActivity()
                .when(submit(interestFree(), 125_000, "TJS", instalments, ABANDONED, false))
                .expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 25})
    void refusesInstalmentsOutsideTheProduct(int instalments) {
        refuses(submit(interestFree(), 125_000, "TJS", instalments, ABANDONED, false), "INSTALMENTS_OUTSIDE_PRODUCT");
    }

    @Test
    void refusesAMemberNobodyKnows() {
        refuses(submit(interestFree(), 125_000, "TJS", 12, null, false), "MEMBER_UNKNOWN");
    }

    @Test
    void refusesABorrowerInDefault() {
        refuses(submit(interestFree(), 125_000, "TJS", 12, ABANDONED, true), "BORROWER_IN_DEFAULT");
    }

    @ParameterizedTest
    @CsvSource({"ANYONE, false, false", "MIGRANT_HOUSEHOLD, true, false", "ABANDONED, false, true"})
    void takesWhomTheProductIsFor(String eligibility, boolean migrant, boolean abandoned) {
        loan().givenNoPriorActivity()
                .when(submit(forWhom(eligibility), 125_000, "TJS", 12, household(migrant, abandoned), false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesWhomTheProductIsNotFor() {
        refuses(
                submit(forWhom("MIGRANT_HOUSEHOLD"), 125_000, "TJS", 12, household(false, true), false),
                "NOT_A_MIGRANT_HOUSEHOLD");
        refuses(submit(forWhom("ABANDONED"), 125_000, "TJS", 12, household(true, false), false), "NOT_ABANDONED");
    }

    @Test
    void waitsUntilItIsDecidedWhetherSupportReachedHer() {
        Household open = new Household(SUBMITTED_ON, null, true, true, SUBMITTED_ON, List.of(), 1);
        refuses(submit(forWhom("ABANDONED"), 125_000, "TJS", 12, open, false), "HOUSEHOLD_QUESTION_OPEN");
        loan().givenNoPriorActivity()
                .when(submit(forWhom("MIGRANT_HOUSEHOLD"), 125_000, "TJS", 12, open, false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void lendsThroughAGroupToItsMembersOnly() {
        loan().givenNoPriorActivity()
                .when(through(GROUP, true))
                .expectEvents(submitted(interestFree(), GROUP, 125_000));
        refuses(through(GROUP, false), "NOT_A_MEMBER_OF_THE_GROUP");
    }

    @Test
    void takesNoApplicationOfAWomanWhoWithdrewHerConsent() {
        loan().givenNoPriorActivity()
                .when(through(GROUP, true, true))
                .expectEvents(submitted(interestFree(), GROUP, 125_000));
        refuses(through(GROUP, true, false), "BORROWER_WITHDREW_CONSENT");
    }

    private static void refuses(SubmitLoanApplication command, String code) {
        loan().givenNoPriorActivity().when(command).expectNoEvents().expectException(refusal(code));
    }

    private static ProductTerms forWhom(String eligibility) {
        return terms("INTEREST_FREE", "NONE", "0", eligibility);
    }

    private static SubmitLoanApplication submit(
            @Nullable ProductTerms product,
            long principalMinor,
            String currency,
            int instalments,
            @Nullable Household household,
            boolean inDefault) {
        return new SubmitLoanApplication(
                LOAN,
                MFO,
                product,
                MEMBER,
                GROUP,
                principalMinor,
                currency,
                instalments,
                "SEWING",
                "A second machine.",
                SUBMITTED_ON,
                household,
                inDefault,
                true,
                true,
                "nilufar");
    }

    private static SubmitLoanApplication through(@Nullable UUID group, boolean memberOfGroup) {
        return through(group, memberOfGroup, true);
    }

    private static SubmitLoanApplication through(@Nullable UUID group, boolean memberOfGroup, boolean consents) {
        return new SubmitLoanApplication(
                LOAN,
                MFO,
                interestFree(),
                MEMBER,
                group,
                125_000,
                "TJS",
                12,
                "SEWING",
                "A second machine.",
                SUBMITTED_ON,
                ABANDONED,
                false,
                memberOfGroup,
                consents,
                "nilufar");
    }
}
