package tj.hamyori.repayment.write.apply;

import static tj.hamyori.repayment.write.HeldRepaymentFixture.HELD;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.held;
import static tj.hamyori.repayment.write.HeldRepaymentFixture.suspense;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;

import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.HeldRepaymentApplied;

class ApplyHeldRepaymentTest {

    private static final ApplyHeldRepayment APPLY = new ApplyHeldRepayment(HELD, LOAN, NOW);

    @Test
    void notesThatMoneyCameToItsLoan() {
        suspense(held()).when(APPLY).expectEvents(new HeldRepaymentApplied(HELD, LOAN, NOW));
    }

    @Test
    void notesItOnce() {
        nothingHappened(suspense(held(), new HeldRepaymentApplied(HELD, LOAN, NOW))
                .when(new ApplyHeldRepayment(HELD, LOAN, NOW.plusSeconds(60))));
    }

    @Test
    void appliesNothingThatWasNeverHeld() {
        suspense().when(APPLY).expectNoEvents().expectException(AggregateNotFoundException.class);
    }
}
