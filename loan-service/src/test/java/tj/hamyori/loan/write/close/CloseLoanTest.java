package tj.hamyori.loan.write.close;

import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.closed;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.rescheduled;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.writtenOff;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanClosed;

class CloseLoanTest {

    private static final LocalDate WRITTEN_OFF_ON = LocalDate.of(2027, 3, 1);
    private static final CloseLoan CLOSE = new CloseLoan(LOAN, MFO, LocalDate.of(2027, 1, 21));

    @Test
    void closesARunningLoan() {
        loan().given(submitted(), approved(), disbursed()).when(CLOSE).expectEvents(closed());
    }

    @Test
    void closesOnABackDatedLastRepaymentToo() {
        LocalDate beforeRescheduling = LocalDate.of(2026, 5, 31);
        loan().given(submitted(), approved(), disbursed(), rescheduled())
                .when(new CloseLoan(LOAN, MFO, beforeRescheduling))
                .expectEvents(new LoanClosed(LOAN, beforeRescheduling));
    }

    @Test
    void changesNothingOnAClosedLoanOrOneWrittenOff() {
        loan().given(submitted(), approved(), disbursed(), closed())
                .when(CLOSE)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        loan().given(submitted(), approved(), disbursed(), writtenOff())
                .when(new CloseLoan(LOAN, MFO, WRITTEN_OFF_ON.plusDays(1)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void closesALoanThatTurnsOutToHaveBeenPaidByItsWriteOff() {
        loan().given(submitted(), approved(), disbursed(), writtenOff())
                .when(new CloseLoan(LOAN, MFO, WRITTEN_OFF_ON))
                .expectEvents(new LoanClosed(LOAN, WRITTEN_OFF_ON));
    }

    @Test
    void refusesALoanThatWasNeverHandedOver() {
        loan().given(submitted(), approved()).when(CLOSE).expectNoEvents().expectException(refusal("NOT_RUNNING"));
    }
}
