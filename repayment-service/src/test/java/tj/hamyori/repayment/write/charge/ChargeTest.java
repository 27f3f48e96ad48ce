package tj.hamyori.repayment.write.charge;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.MoneyFixture.CHARGE;
import static tj.hamyori.repayment.write.MoneyFixture.LATE_ON;
import static tj.hamyori.repayment.write.MoneyFixture.charged;
import static tj.hamyori.repayment.write.MoneyFixture.openedWithInterest;
import static tj.hamyori.repayment.write.MoneyFixture.scheduledWithInterest;
import static tj.hamyori.repayment.write.Refusals.AMOUNT_MUST_BE_POSITIVE;
import static tj.hamyori.repayment.write.Refusals.CHARGE_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.NOTHING_TO_CHARGE_ON;
import static tj.hamyori.repayment.write.Refusals.NO_PENALTY_ON_INTEREST_FREE;
import static tj.hamyori.repayment.write.Refusals.PENALTY_NEEDS_A_LATE_INSTALMENT;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_INSTALMENT;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.request.RequestContext;

class ChargeTest {

    @Test
    void chargesAFeeEvenWithoutInterestAndBeforeAnythingIsLate() {
        account(opened(), scheduled())
                .when(fee(1, FIRST_DUE_ON, 250), OWN)
                .expectEvents(charged("FEE", FIRST_DUE_ON, 250))
                .expectResultMessagePayload(NewCharge.Receipt.of(charged("FEE", FIRST_DUE_ON, 250)));
    }

    @Test
    void chargesAPenaltyOnTheFirstLateDayAndNotOnTheDueDate() {
        withInterest().when(penalty(1, LATE_ON, 100), OWN).expectEvents(charged("PENALTY", LATE_ON, 100));
        refused(withInterest().when(penalty(1, FIRST_DUE_ON, 100), OWN), PENALTY_NEEDS_A_LATE_INSTALMENT);
    }

    @Test
    void needsSomethingUnpaidForAPenalty() {
        withInterest(paid(FIRST_DUE_ON, 10_299))
                .when(penalty(1, LATE_ON, 100), OWN)
                .expectEvents(charged("PENALTY", LATE_ON, 100));
        refused(
                withInterest(paid(FIRST_DUE_ON, 10_300)).when(penalty(1, LATE_ON, 100), OWN),
                PENALTY_NEEDS_A_LATE_INSTALMENT);
    }

    @Test
    void refusesEveryPenaltyOnAnInterestFreeLoan() {
        refused(account(opened(), scheduled()).when(penalty(1, LATE_ON, 1), OWN), NO_PENALTY_ON_INTEREST_FREE);
    }

    @Test
    void chargesOnInstalmentsOfTheScheduleOnly() {
        refused(withInterest().when(fee(0, LATE_ON, 100), OWN), UNKNOWN_INSTALMENT);
        refused(withInterest().when(fee(4, LATE_ON, 100), OWN), UNKNOWN_INSTALMENT);
        refused(account(openedWithInterest()).when(fee(1, LATE_ON, 100), OWN), UNKNOWN_INSTALMENT);
    }

    @Test
    void chargesOnlyWhileSomethingIsOwed() {
        withInterest(paid(FIRST_DUE_ON, 30_899)).when(fee(1, LATE_ON, 1), OWN).expectEvents(charged("FEE", LATE_ON, 1));
        refused(withInterest(paid(FIRST_DUE_ON, 30_900)).when(fee(1, LATE_ON, 1), OWN), NOTHING_TO_CHARGE_ON);
        refused(withInterest(writtenOff(LATE_ON, 30_000)).when(fee(1, LATE_ON, 1), OWN), NOTHING_TO_CHARGE_ON);
    }

    @Test
    void refusesAChargeOfNothing() {
        refused(withInterest().when(fee(1, LATE_ON, 0), OWN), AMOUNT_MUST_BE_POSITIVE);
    }

    @Test
    void answersTheSameChargeTheSameWayAndRefusesAnother() {
        withInterest(charged("FEE", LATE_ON, 250))
                .when(fee(1, LATE_ON, 250), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(NewCharge.Receipt.of(charged("FEE", LATE_ON, 250)));
        refused(withInterest(charged("FEE", LATE_ON, 250)).when(fee(1, LATE_ON, 251), OWN), CHARGE_ID_REUSED);
        refused(withInterest(charged("FEE", LATE_ON, 250)).when(penalty(1, LATE_ON, 250), OWN), CHARGE_ID_REUSED);
    }

    @Test
    void hidesAccountsOfOtherOrganisations() {
        Map<String, String> stranger = Map.of(RequestContext.MFO, "BOVARI");
        refused(withInterest().when(fee(1, LATE_ON, 250), stranger), UNKNOWN_RESOURCE);
        refused(withInterest().when(penalty(1, LATE_ON, 250), stranger), UNKNOWN_RESOURCE);
    }

    private static TestExecutor<?> withInterest(Object... more) {
        Object[] before = new Object[more.length + 2];
        before[0] = openedWithInterest();
        before[1] = scheduledWithInterest();
        System.arraycopy(more, 0, before, 2, more.length);
        return account(before);
    }

    private static ChargeFee fee(int number, LocalDate on, long amountMinor) {
        return new ChargeFee(LOAN, CHARGE, number, on, amountMinor, "TJS", "Letter.", "firuza", NOW);
    }

    private static ChargePenalty penalty(int number, LocalDate on, long amountMinor) {
        return new ChargePenalty(LOAN, CHARGE, number, on, amountMinor, "TJS", "Letter.", "firuza", NOW);
    }
}
