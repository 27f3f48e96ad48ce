package tj.hamyori.loan.write.disburse;

import static tj.hamyori.loan.write.LoanFixture.APPROVED_ON;
import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MEMBER;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.STRANGER;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.endorsed;
import static tj.hamyori.loan.write.LoanFixture.interestFree;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.submittedThroughGroup;
import static tj.hamyori.loan.write.LoanFixture.terms;
import static tj.hamyori.loan.write.LoanFixture.withdrawn;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.MemberAttributes;
import tj.hamyori.loan.write.LoanFixture;

class DisburseLoanTest {

    @Test
    void handsOverTheApprovedPrincipalWithAllThatKeepingItNeeds() {
        loan().given(submitted(), approved())
                .when(disburse(MFO, DISBURSED_ON, MEMBER, null))
                .expectEvents(disbursed());
    }

    @Test
    void refusesToHandItOverTwiceOrUnapproved() {
        DisburseLoan command = disburse(MFO, DISBURSED_ON, MEMBER, null);
        refuses(command, "NOT_APPROVED", submitted(), approved(), disbursed());
        refuses(command, "NOT_APPROVED", submittedThroughGroup(), endorsed());
        refuses(command, "NOT_APPROVED", submitted(), approved(), withdrawn());
    }

    @Test
    void handsOverOnTheDayOfTheApprovalAndNotBefore() {
        loan().given(submitted(), approved())
                .when(disburse(MFO, APPROVED_ON, MEMBER, null))
                .expectSuccessfulHandlerExecution();
        refuses(disburse(MFO, APPROVED_ON.minusDays(1), MEMBER, null), "DATED_TOO_EARLY", submitted(), approved());
    }

    @Test
    void refusesAnotherReceiver() {
        refuses(disburse(MFO, DISBURSED_ON, STRANGER, null), "RECEIVED_BY_ANOTHER", submitted(), approved());
    }

    @Test
    void putsTheFirstDueDateAfterTheDisbursement() {
        ProductTerms startup = terms("STARTUP_MICROLOAN", "NONE", "0", "ANYONE");
        LocalDate nextDay = DISBURSED_ON.plusDays(1);
        loan().given(LoanFixture.submitted(startup, null, 125_000), approved())
                .when(disburse(MFO, DISBURSED_ON, MEMBER, nextDay))
                .expectEvents(disbursed(startup, null, nextDay));
        refuses(
                disburse(MFO, DISBURSED_ON, MEMBER, DISBURSED_ON),
                "FIRST_DUE_TOO_EARLY",
                LoanFixture.submitted(startup, null, 125_000),
                approved());
    }

    @Test
    void letsAnInterestFreeLoanRunForAYear() {
        LocalDate monthLater = DISBURSED_ON.plusMonths(1);
        loan().given(submitted(), approved())
                .when(disburse(MFO, DISBURSED_ON, MEMBER, monthLater))
                .expectEvents(disbursed(interestFree(), null, monthLater));
        refuses(
                disburse(MFO, DISBURSED_ON, MEMBER, monthLater.minusDays(1)),
                "INTEREST_FREE_ENDS_WITHIN_A_YEAR",
                submitted(),
                approved());
    }

    @Test
    void hidesLoansOfOtherOrganisations() {
        refuses(disburse("DILSUZ", DISBURSED_ON, MEMBER, null), "UNKNOWN_RESOURCE", submitted(), approved());
    }

    private static void refuses(DisburseLoan command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    @Test
    void handsNothingOverThroughAGroupThatIsNoMore() {
        DisburseLoan command = new DisburseLoan(
                LOAN,
                MFO,
                "ORIYON-2026-000001",
                DISBURSED_ON,
                "CASH",
                MEMBER,
                null,
                true,
                null,
                new MemberAttributes("F", 1989, "TJ-KL-KUL"),
                "nilufar");
        loan().given(submittedThroughGroup(), endorsed(), approved())
                .when(command)
                .expectNoEvents()
                .expectException(refusal("THROUGH_A_DISSOLVED_GROUP"));
    }

    private static DisburseLoan disburse(String mfo, LocalDate on, UUID receivedBy, @Nullable LocalDate firstDueOn) {
        return disburse(mfo, on, receivedBy, firstDueOn, null);
    }

    static DisburseLoan disburse(
            String mfo,
            LocalDate on,
            UUID receivedBy,
            @Nullable LocalDate firstDueOn,
            @Nullable MeetingRhythm groupMeets) {
        return new DisburseLoan(
                LOAN,
                mfo,
                "ORIYON-2026-000001",
                on,
                "CASH",
                receivedBy,
                firstDueOn,
                false,
                groupMeets,
                new MemberAttributes("F", 1989, "TJ-KL-KUL"),
                "nilufar");
    }
}
