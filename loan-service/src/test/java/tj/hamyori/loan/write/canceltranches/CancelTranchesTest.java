package tj.hamyori.loan.write.canceltranches;

import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.SECOND_ON;
import static tj.hamyori.loan.write.LoanFixture.approvedInTranches;
import static tj.hamyori.loan.write.LoanFixture.cancelled;
import static tj.hamyori.loan.write.LoanFixture.closed;
import static tj.hamyori.loan.write.LoanFixture.firstTranche;
import static tj.hamyori.loan.write.LoanFixture.inTranches;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.secondTranche;
import static tj.hamyori.loan.write.LoanFixture.submitted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanEvent;

class CancelTranchesTest {

    @Test
    void saysThatTheRestIsNotHandedOver() {
        loan().given(begun()).when(cancel(SECOND_ON, "ROOF_DONE")).expectEvents(cancelled(40_000));
    }

    @Test
    void saysSoOnce() {
        loan().given(begun(cancelled(40_000)))
                .when(cancel(SECOND_ON, "ROOF_DONE"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refuses(cancel(SECOND_ON, "MOVED_AWAY"), "NO_TRANCHE_LEFT", cancelled(40_000));
    }

    @Test
    void needsARest() {
        loan().given(begun(secondTranche(39_999)))
                .when(cancel(SECOND_ON, "ROOF_DONE"))
                .expectEvents(cancelled(1));
        refuses(cancel(SECOND_ON, "ROOF_DONE"), "NO_TRANCHE_LEFT", secondTranche(40_000));
    }

    @Test
    void isOfARunningLoanAndNotBeforeItsLastStep() {
        loan().given(begun()).when(cancel(DISBURSED_ON, "ROOF_DONE")).expectSuccessfulHandlerExecution();
        refuses(cancel(DISBURSED_ON.minusDays(1), "ROOF_DONE"), "DATED_TOO_EARLY");
        refuses(cancel(SECOND_ON, "ROOF_DONE"), "NOT_RUNNING", closed());
        refuses(new CancelTranches(LOAN, "DILSUZ", SECOND_ON, "ROOF_DONE", "nilufar"), "UNKNOWN_RESOURCE");
    }

    private static List<LoanEvent> begun(LoanEvent... after) {
        List<LoanEvent> events =
                new ArrayList<>(List.of(submitted(inTranches(), null, 125_000), approvedInTranches(), firstTranche()));
        events.addAll(List.of(after));
        return events;
    }

    private static void refuses(CancelTranches command, String code, LoanEvent... after) {
        loan().given(begun(after)).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static CancelTranches cancel(LocalDate on, String reason) {
        return new CancelTranches(LOAN, MFO, on, reason, "nilufar");
    }
}
