package tj.hamyori.repayment.write.waive;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.MoneyFixture.CHARGE;
import static tj.hamyori.repayment.write.MoneyFixture.LATE_ON;
import static tj.hamyori.repayment.write.MoneyFixture.charged;
import static tj.hamyori.repayment.write.MoneyFixture.waived;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_CHARGE;
import static tj.hamyori.repayment.write.Refusals.WAIVED_ALREADY;
import static tj.hamyori.repayment.write.Refusals.WAIVED_BEFORE_CHARGED;
import static tj.hamyori.repayment.write.Refusals.WAIVER_NEEDS_ANOTHER_PERSON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountRepaid;

class WaiveChargeTest {

    private static final Object[] CHARGED = {opened(), scheduled(), charged("FEE", LATE_ON, 250)};

    @Test
    void givesAChargeUpFromTheDayItWasMade() {
        account(CHARGED)
                .when(waive(LATE_ON, "nigina"), OWN)
                .expectEvents(waived(LATE_ON))
                .expectResultMessagePayload(WaiveCharge.Receipt.of(waived(LATE_ON)));
    }

    @Test
    void givesNothingUpBeforeItWasCharged() {
        refused(account(CHARGED).when(waive(FIRST_DUE_ON, "nigina"), OWN), WAIVED_BEFORE_CHARGED);
    }

    @Test
    void needsAnotherPersonThanWhoChargedIt() {
        refused(account(CHARGED).when(waive(LATE_ON, "firuza"), OWN), WAIVER_NEEDS_ANOTHER_PERSON);
    }

    @Test
    void knowsOnlyWhatWasCharged() {
        refused(account(opened(), scheduled()).when(waive(LATE_ON, "nigina"), OWN), UNKNOWN_CHARGE);
    }

    @Test
    void answersTheSameWaiverTheSameWayAndRefusesAnother() {
        Object[] before = {opened(), scheduled(), charged("FEE", LATE_ON, 250), waived(LATE_ON)};
        account(before)
                .when(waive(LATE_ON, "nigina"), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(WaiveCharge.Receipt.of(waived(LATE_ON)));
        refused(account(before).when(waive(LATE_ON.plusDays(1), "nigina"), OWN), WAIVED_ALREADY);
    }

    @Test
    void completesALoanOfWhichOnlyTheChargeWasUnpaid() {
        account(opened(), scheduled(), charged("FEE", LATE_ON, 250), paid(LATE_ON, 30_000))
                .when(waive(LATE_ON, "nigina"), OWN)
                .expectEvents(waived(LATE_ON), new AccountRepaid(LOAN, LATE_ON, NOW));
    }

    private static WaiveCharge waive(LocalDate on, String by) {
        return new WaiveCharge(LOAN, CHARGE, on, "Ill in hospital.", by, NOW);
    }
}
