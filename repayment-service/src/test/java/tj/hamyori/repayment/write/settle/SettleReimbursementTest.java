package tj.hamyori.repayment.write.settle;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.held;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.heldReimbursement;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.Refusals.BOOKED_LOAN_UNKNOWN;
import static tj.hamyori.repayment.write.Refusals.LOAN_NAMED_WHERE_BOOKED;
import static tj.hamyori.repayment.write.Refusals.MONEY_OF_THE_LENDER;
import static tj.hamyori.repayment.write.Refusals.SETTLED_BY_ANOTHER;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;
import static tj.hamyori.repayment.write.Refusals.WAITS_NO_LONGER;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;

/** Zarina recorded it. */
class SettleReimbursementTest {

    private static final String REASON = "The group gave it back to her.";
    private static final SettleReimbursement SETTLE = by("firuza");
    private static final HeldReimbursementSettled SETTLED =
            new HeldReimbursementSettled(HELD, LOAN, REASON, "firuza", NOW, "GIVEN_BACK", null);
    private static final String NUMBER = "OQIL-2026-000002";
    private static final UUID OTHER_LOAN = UUID.fromString("00000000-0000-4000-8000-000000000012");

    @Test
    void takesAPersonsWordOnce() {
        suspense(heldReimbursement())
                .when(SETTLE, OWN)
                .expectEvents(SETTLED)
                .expectResultMessagePayload(SettleReimbursement.Receipt.of(SETTLED));
        suspense(heldReimbursement(), SETTLED)
                .when(SETTLE, OWN)
                .expectNoEvents()
                .expectResultMessagePayload(SettleReimbursement.Receipt.of(SETTLED));
    }

    @Test
    void needsAnotherPerson() {
        refused(suspense(heldReimbursement()).when(by("zarina"), OWN), SETTLED_BY_ANOTHER);
    }

    @Test
    void leavesTheLendersMoneyWaiting() {
        refused(suspense(held()).when(SETTLE, OWN), MONEY_OF_THE_LENDER);
    }

    @Test
    void namesTheLoanWhereItWasBookedAnewAndOnlyThere() {
        suspense(heldReimbursement())
                .when(of(SettlementKind.BOOKED_ANEW, NUMBER, OTHER_LOAN), OWN)
                .expectEvents(
                        new HeldReimbursementSettled(HELD, LOAN, REASON, "firuza", NOW, "BOOKED_ANEW", OTHER_LOAN));
        refused(
                suspense(heldReimbursement()).when(of(SettlementKind.BOOKED_ANEW, null, null), OWN),
                LOAN_NAMED_WHERE_BOOKED);
        refused(
                suspense(heldReimbursement()).when(of(SettlementKind.KEPT_BY_GROUP, NUMBER, OTHER_LOAN), OWN),
                LOAN_NAMED_WHERE_BOOKED);
        refused(suspense(heldReimbursement()).when(of(null, NUMBER, OTHER_LOAN), OWN), LOAN_NAMED_WHERE_BOOKED);
    }

    @Test
    void needsALoanThatIsKnown() {
        refused(
                suspense(heldReimbursement()).when(of(SettlementKind.BOOKED_ANEW, NUMBER, null), OWN),
                BOOKED_LOAN_UNKNOWN);
    }

    @Test
    void takesTheReasonAloneFromWhoKnowsNoKinds() {
        suspense(heldReimbursement())
                .when(of(null, null, null), OWN)
                .expectEvents(new HeldReimbursementSettled(HELD, LOAN, REASON, "firuza", NOW, null, null));
    }

    @Test
    void doesNotChangeItsWord() {
        refused(
                suspense(heldReimbursement(), SETTLED).when(of(SettlementKind.KEPT_BY_GROUP, null, null), OWN),
                WAITS_NO_LONGER);
    }

    @Test
    void comesTooLateForWhatWaitsNoLonger() {
        refused(
                suspense(heldReimbursement(), new HeldRepaymentReversed(HELD, LOAN, "firuza", NOW))
                        .when(SETTLE, OWN),
                WAITS_NO_LONGER);
        refused(
                suspense(heldReimbursement(), new HeldRepaymentApplied(HELD, LOAN, NOW))
                        .when(SETTLE, OWN),
                WAITS_NO_LONGER);
        refused(suspense(heldReimbursement(), SETTLED).when(by("nigina"), OWN), WAITS_NO_LONGER);
    }

    @Test
    void knowsNothingOfAnotherOrganisationsMoney() {
        refused(suspense(heldReimbursement()).when(SETTLE, Map.of(RequestContext.MFO, "OTHER")), UNKNOWN_RESOURCE);
    }

    private static SettleReimbursement by(String who) {
        return new SettleReimbursement(HELD, SettlementKind.GIVEN_BACK, null, null, REASON, who, NOW);
    }

    private static SettleReimbursement of(@Nullable SettlementKind kind, @Nullable String loan, @Nullable UUID loanId) {
        return new SettleReimbursement(HELD, kind, loan, loanId, REASON, "firuza", NOW);
    }
}
