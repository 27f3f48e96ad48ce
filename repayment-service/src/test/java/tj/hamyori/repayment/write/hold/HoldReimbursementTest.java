package tj.hamyori.repayment.write.hold;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.heldReimbursement;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;

import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;

class HoldReimbursementTest {

    private static final HoldReimbursement HOLD = new HoldReimbursement(HELD, heldReimbursement());

    @Test
    void keepsWhatLostItsCoverThoughItHadWaitedBefore() {
        suspense().when(HOLD).expectEvents(heldReimbursement());
        suspense(heldReimbursement(), new HeldRepaymentApplied(HELD, LOAN, NOW))
                .when(HOLD)
                .expectEvents(heldReimbursement());
    }

    @Test
    void keepsItOnce() {
        nothingHappened(suspense(heldReimbursement()).when(HOLD));
        nothingHappened(suspense(heldReimbursement(), new HeldRepaymentReversed(HELD, LOAN, "firuza", NOW))
                .when(HOLD));
    }
}
