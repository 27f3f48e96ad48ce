package tj.hamyori.loan.write.reject;

import static tj.hamyori.loan.write.LoanFixture.APPROVED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.SUBMITTED_ON;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.endorsed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.rejected;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.submittedThroughGroup;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.LoanEvent;

class RejectLoanApplicationTest {

    @Test
    void rejectsWithACodedReasonWithOrWithoutAnEndorsement() {
        loan().given(submitted()).when(reject(MFO, APPROVED_ON)).expectEvents(rejected());
        loan().given(submittedThroughGroup(), endorsed())
                .when(reject(MFO, APPROVED_ON))
                .expectEvents(rejected());
    }

    @Test
    void rejectsOnTheDayOfTheApplicationAndNotBefore() {
        loan().given(submitted())
                .when(reject(MFO, SUBMITTED_ON))
                .expectEvents(new ApplicationRejected(
                        LOAN, SUBMITTED_ON, "CANNOT_REPAY", "sealed:Too many debts.", "farzona"));
        refuses(reject(MFO, SUBMITTED_ON.minusDays(1)), "DATED_TOO_EARLY", submitted());
    }

    @Test
    void refusesWhatIsDecidedAlready() {
        refuses(reject(MFO, APPROVED_ON), "NOT_AWAITING_DECISION", submitted(), approved());
        refuses(reject(MFO, APPROVED_ON), "NOT_AWAITING_DECISION", submitted(), rejected());
    }

    @Test
    void hidesApplicationsOfOtherOrganisations() {
        refuses(reject("DILSUZ", APPROVED_ON), "UNKNOWN_RESOURCE", submitted());
    }

    private static void refuses(RejectLoanApplication command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static RejectLoanApplication reject(String mfo, LocalDate on) {
        return new RejectLoanApplication(LOAN, mfo, on, "CANNOT_REPAY", "Too many debts.", "farzona");
    }
}
