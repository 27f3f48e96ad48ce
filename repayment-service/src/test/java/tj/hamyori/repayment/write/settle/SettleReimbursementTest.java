package tj.hamyori.repayment.write.settle;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.held;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.heldReimbursement;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.Refusals.MONEY_OF_THE_LENDER;
import static tj.hamyori.repayment.write.Refusals.SETTLED_BY_ANOTHER;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;
import static tj.hamyori.repayment.write.Refusals.WAITS_NO_LONGER;

import java.util.Map;
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
            new HeldReimbursementSettled(HELD, LOAN, REASON, "firuza", NOW);

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
        return new SettleReimbursement(HELD, REASON, who, NOW);
    }
}
