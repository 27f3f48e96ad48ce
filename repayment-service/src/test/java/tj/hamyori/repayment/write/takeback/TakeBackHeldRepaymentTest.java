package tj.hamyori.repayment.write.takeback;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.held;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;

import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;

class TakeBackHeldRepaymentTest {

    private static final TakeBackHeldRepayment COMMAND = new TakeBackHeldRepayment(HELD, LOAN, "firuza", NOW);
    private static final HeldRepaymentReversed REVERSED = new HeldRepaymentReversed(HELD, LOAN, "firuza", NOW);

    @Test
    void takesHeldMoneyOutOnce() {
        suspense(held()).when(COMMAND).expectEvents(REVERSED);
        nothingHappened(suspense(held(), REVERSED).when(COMMAND));
    }

    @Test
    void leavesWhatHasReachedItsLoan() {
        nothingHappened(
                suspense(held(), new HeldRepaymentApplied(HELD, LOAN, NOW)).when(COMMAND));
    }
}
