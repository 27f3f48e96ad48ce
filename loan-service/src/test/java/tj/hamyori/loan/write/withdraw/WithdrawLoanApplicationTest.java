package tj.hamyori.loan.write.withdraw;

import static tj.hamyori.loan.write.LoanFixture.APPROVED_ON;
import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.rejected;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.withdrawn;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanEvent;

class WithdrawLoanApplicationTest {

    @Test
    void withdrawsUntilTheMoneyIsHandedOver() {
        loan().given(submitted()).when(withdraw(MFO, APPROVED_ON)).expectEvents(withdrawn());
        loan().given(submitted(), approved()).when(withdraw(MFO, APPROVED_ON)).expectEvents(withdrawn());
        refuses(withdraw(MFO, DISBURSED_ON), "NOT_WITHDRAWABLE", submitted(), approved(), disbursed());
    }

    @Test
    void refusesWhatIsOverAlready() {
        refuses(withdraw(MFO, APPROVED_ON), "NOT_WITHDRAWABLE", submitted(), rejected());
        refuses(withdraw(MFO, APPROVED_ON), "NOT_WITHDRAWABLE", submitted(), withdrawn());
    }

    @Test
    void refusesADateBeforeTheApproval() {
        refuses(withdraw(MFO, APPROVED_ON.minusDays(1)), "DATED_TOO_EARLY", submitted(), approved());
    }

    @Test
    void hidesApplicationsOfOtherOrganisations() {
        refuses(withdraw("DILSUZ", APPROVED_ON), "UNKNOWN_RESOURCE", submitted());
    }

    private static void refuses(WithdrawLoanApplication command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static WithdrawLoanApplication withdraw(String mfo, LocalDate on) {
        return new WithdrawLoanApplication(LOAN, mfo, on, "nilufar");
    }
}
