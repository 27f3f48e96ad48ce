package tj.hamyori.loan.write.reopen;

import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.closed;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.writtenOff;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanReopened;
import tj.hamyori.loan.write.writeoff.WriteOffLoan;

class ReopenLoanTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LoanReopened REOPENED = new LoanReopened(LOAN, FEBRUARY);

    @Test
    void opensAClosedLoanSoThatItRunsAgain() {
        loan().given(submitted(), approved(), disbursed(), closed())
                .when(new ReopenLoan(LOAN, MFO, FEBRUARY))
                .expectEvents(REOPENED);
        loan().given(submitted(), approved(), disbursed(), closed(), REOPENED)
                .when(new WriteOffLoan(LOAN, MFO, LocalDate.of(2027, 3, 1), "BORROWER_DIED", "farzona"))
                .expectEvents(writtenOff());
    }

    @Test
    void changesNothingOnALoanThatIsNotClosed() {
        loan().given(submitted(), approved(), disbursed())
                .when(new ReopenLoan(LOAN, MFO, FEBRUARY))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }
}
