package tj.hamyori.loan.write.approve;

import static tj.hamyori.loan.model.ApprovalAuthority.MANAGER;
import static tj.hamyori.loan.model.ApprovalAuthority.OFFICER;
import static tj.hamyori.loan.write.LoanFixture.APPROVED_ON;
import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.SECOND_ON;
import static tj.hamyori.loan.write.LoanFixture.SUBMITTED_ON;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.approvedInTranches;
import static tj.hamyori.loan.write.LoanFixture.endorsed;
import static tj.hamyori.loan.write.LoanFixture.inTranches;
import static tj.hamyori.loan.write.LoanFixture.interestFree;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.rejected;
import static tj.hamyori.loan.write.LoanFixture.somoni;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.submittedThroughGroup;
import static tj.hamyori.loan.write.LoanFixture.withdrawn;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.model.ApprovalAuthority;

class ApproveLoanApplicationTest {

    @Test
    void approvesLessThanWasAskedFor() {
        loan().given(submittedThroughGroup(), endorsed())
                .when(approve(100_000L, MANAGER))
                .expectEvents(approved());
    }

    @Test
    void approvesWhatWasAskedForAndNotMore() {
        accepts(null, MANAGER, 125_000, 125_000);
        accepts(125_000L, MANAGER, 125_000, 125_000);
        refuses(approve(125_001L, MANAGER), "MORE_THAN_REQUESTED", submitted());
    }

    @Test
    void approvesTheSmallestAmountOfTheProductAndNotLess() {
        accepts(50_000L, MANAGER, 125_000, 50_000);
        refuses(approve(49_999L, MANAGER), "LESS_THAN_PRODUCT_LENDS", submitted());
    }

    @Test
    void holdsAnOfficerToHerLimit() {
        accepts(200_000L, OFFICER, 500_000, 200_000);
        refuses(approve(200_001L, OFFICER), "ABOVE_OFFICER_LIMIT", submitted(interestFree(), null, 500_000));
        accepts(200_001L, MANAGER, 500_000, 200_001);
    }

    @Test
    void holdsAManagerToHerLimit() {
        accepts(400_000L, MANAGER, 500_000, 400_000);
        refuses(approve(400_001L, MANAGER), "ABOVE_APPROVER_LIMIT", submitted(interestFree(), null, 500_000));
    }

    @Test
    void refusesWhoeverSubmittedIt() {
        refuses(
                new ApproveLoanApplication(LOAN, MFO, APPROVED_ON, null, MANAGER, "nilufar"),
                "APPROVED_BY_SUBMITTER",
                submitted());
    }

    @Test
    void approvesInTheTranchesThePlanAddsUpTo() {
        loan().given(submitted(inTranches(), null, 125_000))
                .when(inParts(part(DISBURSED_ON, 60_000), part(SECOND_ON, 40_000)))
                .expectEvents(approvedInTranches());
        refusesParts("TRANCHES_DO_NOT_ADD_UP", part(DISBURSED_ON, 60_000), part(SECOND_ON, 39_999));
        refusesParts("TRANCHES_DO_NOT_ADD_UP", part(DISBURSED_ON, 60_000), part(SECOND_ON, 40_001));
        refusesParts("TRANCHES_DO_NOT_ADD_UP", part(DISBURSED_ON, 100_000), part(SECOND_ON, 0));
    }

    @Test
    void plansEachTrancheAfterTheOneBeforeAndNoneBeforeTheApproval() {
        acceptsParts(part(APPROVED_ON, 60_000), part(APPROVED_ON.plusDays(1), 40_000));
        refusesParts("TRANCHES_OUT_OF_ORDER", part(APPROVED_ON.minusDays(1), 60_000), part(SECOND_ON, 40_000));
        refusesParts("TRANCHES_OUT_OF_ORDER", part(APPROVED_ON, 60_000), part(APPROVED_ON, 40_000));
    }

    @Test
    void approvesNoMoreTranchesThanTheProductAllows() {
        PlannedTranche first = part(APPROVED_ON, 60_000);
        acceptsParts(first, part(SECOND_ON, 20_000), part(SECOND_ON.plusDays(1), 20_000));
        refusesParts(
                "TOO_MANY_TRANCHES",
                first,
                part(SECOND_ON, 20_000),
                part(SECOND_ON.plusDays(1), 10_000),
                part(SECOND_ON.plusDays(2), 10_000));
        refuses(inParts(first, part(SECOND_ON, 40_000)), "PRODUCT_LENDS_AT_ONCE", submitted());
    }

    private static PlannedTranche part(LocalDate on, long amountMinor) {
        return new PlannedTranche(on, amountMinor);
    }

    private static ApproveLoanApplication inParts(PlannedTranche... parts) {
        return new ApproveLoanApplication(LOAN, MFO, APPROVED_ON, 100_000L, List.of(parts), MANAGER, "farzona");
    }

    private static void acceptsParts(PlannedTranche... parts) {
        loan().given(submitted(inTranches(), null, 125_000))
                .when(inParts(parts))
                .expectSuccessfulHandlerExecution();
    }

    private static void refusesParts(String code, PlannedTranche... parts) {
        refuses(inParts(parts), code, submitted(inTranches(), null, 125_000));
    }

    @Test
    void waitsForTheGroup() {
        refuses(approve(null, MANAGER), "ENDORSEMENT_MISSING", submittedThroughGroup());
    }

    @Test
    void approvesOnTheDayOfTheApplicationAndNotBefore() {
        loan().given(submitted())
                .when(approveOn(SUBMITTED_ON))
                .expectEvents(new ApplicationApproved(LOAN, somoni(125_000), SUBMITTED_ON, "farzona", "MANAGER"));
        refuses(approveOn(SUBMITTED_ON.minusDays(1)), "DATED_TOO_EARLY", submitted());
        refuses(approveOn(SUBMITTED_ON), "DATED_TOO_EARLY", submittedThroughGroup(), endorsed());
    }

    @Test
    void refusesWhatIsDecidedAlready() {
        refuses(approve(null, MANAGER), "NOT_AWAITING_DECISION", submitted(), approved());
        refuses(approve(null, MANAGER), "NOT_AWAITING_DECISION", submitted(), rejected());
        refuses(approve(null, MANAGER), "NOT_AWAITING_DECISION", submitted(), withdrawn());
    }

    @Test
    void hidesApplicationsOfOtherOrganisations() {
        refuses(
                new ApproveLoanApplication(LOAN, "DILSUZ", APPROVED_ON, null, MANAGER, "farzona"),
                "UNKNOWN_RESOURCE",
                submitted());
    }

    private static void accepts(
            @Nullable Long principalMinor, ApprovalAuthority authority, long askedMinor, long grantedMinor) {
        loan().given(submitted(interestFree(), null, askedMinor))
                .when(approve(principalMinor, authority))
                .expectEvents(
                        new ApplicationApproved(LOAN, somoni(grantedMinor), APPROVED_ON, "farzona", authority.name()));
    }

    private static void refuses(ApproveLoanApplication command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static ApproveLoanApplication approve(@Nullable Long principalMinor, ApprovalAuthority authority) {
        return new ApproveLoanApplication(LOAN, MFO, APPROVED_ON, principalMinor, authority, "farzona");
    }

    private static ApproveLoanApplication approveOn(LocalDate on) {
        return new ApproveLoanApplication(LOAN, MFO, on, null, MANAGER, "farzona");
    }
}
