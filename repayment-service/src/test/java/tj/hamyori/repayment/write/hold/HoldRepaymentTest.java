package tj.hamyori.repayment.write.hold;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.held;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.Refusals.HELD_WITH_OTHER_CONTENT;

import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.HeldRepaymentApplied;

class HoldRepaymentTest {

    private static final HoldRepayment HOLD = new HoldRepayment(HELD, held());

    @Test
    void keepsMoneyThatNoAccountCouldTake() {
        suspense().when(HOLD).expectEvents(held());
    }

    @Test
    void keepsItOnceHoweverOftenItIsTold() {
        nothingHappened(suspense(held()).when(HOLD));
        nothingHappened(
                suspense(held(), new HeldRepaymentApplied(HELD, LOAN, NOW)).when(HOLD));
    }

    @Test
    void keepsItOnceThoughTheReasonIsAnotherNow() {
        nothingHappened(suspense(held()).when(new HoldRepayment(HELD, held(10_000, "PAID_BEFORE_DISBURSEMENT"))));
    }

    @Test
    void refusesOtherMoneyUnderTheSameId() {
        refused(suspense(held()).when(new HoldRepayment(HELD, held(10_001, "UNKNOWN_LOAN"))), HELD_WITH_OTHER_CONTENT);
    }
}
