package tj.hamyori.loan.write.writeoff;

import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
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
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.LoanWrittenOff;

class WriteOffLoanTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

    @Test
    void writesOffARunningLoanRescheduledOrNot() {
        loan().given(submitted(), approved(), disbursed())
                .when(writeOff(MFO, MARCH))
                .expectEvents(writtenOff());
        loan().given(submitted(), approved(), disbursed(), rescheduled())
                .when(writeOff(MFO, MARCH))
                .expectEvents(writtenOff());
    }

    @Test
    void refusesALoanThatDoesNotRun() {
        refuses(writeOff(MFO, MARCH), "NOT_RUNNING", submitted(), approved());
        refuses(writeOff(MFO, MARCH), "NOT_RUNNING", submitted(), approved(), disbursed(), closed());
        refuses(writeOff(MFO, MARCH), "NOT_RUNNING", submitted(), approved(), disbursed(), writtenOff());
    }

    @Test
    void writesOffOnTheDayOfTheDisbursementAndNotBefore() {
        loan().given(submitted(), approved(), disbursed())
                .when(writeOff(MFO, DISBURSED_ON))
                .expectEvents(new LoanWrittenOff(LOAN, DISBURSED_ON, "BORROWER_DIED", "farzona"));
        refuses(writeOff(MFO, DISBURSED_ON.minusDays(1)), "DATED_TOO_EARLY", submitted(), approved(), disbursed());
    }

    @Test
    void hidesLoansOfOtherOrganisations() {
        refuses(writeOff("DILSUZ", MARCH), "UNKNOWN_RESOURCE", submitted(), approved(), disbursed());
    }

    private static void refuses(WriteOffLoan command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static WriteOffLoan writeOff(String mfo, LocalDate on) {
        return new WriteOffLoan(LOAN, mfo, on, "BORROWER_DIED", "farzona");
    }
}
