package tj.hamyori.repayment.write.reimburse;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.MoneyFixture.COVER;
import static tj.hamyori.repayment.write.MoneyFixture.LATE_ON;
import static tj.hamyori.repayment.write.MoneyFixture.REIMBURSEMENT;
import static tj.hamyori.repayment.write.MoneyFixture.covered;
import static tj.hamyori.repayment.write.MoneyFixture.reimbursed;
import static tj.hamyori.repayment.write.Refusals.COVER_WAS_REIMBURSED;
import static tj.hamyori.repayment.write.Refusals.PAYMENT_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.REIMBURSED_BEFORE_COVERED;
import static tj.hamyori.repayment.write.Refusals.REIMBURSED_MORE_THAN_COVERED;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_PAYMENT;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.write.agearrears.AgeArrears;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

class ReimburseCoverTest {

    private static final Object[] COVERED = {opened(), scheduled(), covered(LATE_ON, 10_000)};
    private static final Object[] GIVEN_BACK = {
        opened(), scheduled(), covered(LATE_ON, 10_000), reimbursed(LATE_ON, 10_000)
    };

    @Test
    void recordsWhatSheGaveHerGroupBackUpToAllOfIt() {
        account(COVERED)
                .when(reimburse(REIMBURSEMENT, LATE_ON, 10_000), OWN)
                .expectEvents(reimbursed(LATE_ON, 10_000))
                .expectResultMessagePayload(ReimburseCover.Receipt.of(reimbursed(LATE_ON, 10_000)));
        refused(account(COVERED).when(reimburse(REIMBURSEMENT, LATE_ON, 10_001), OWN), REIMBURSED_MORE_THAN_COVERED);
        refused(account(GIVEN_BACK).when(reimburse(new UUID(0, 9), LATE_ON, 1), OWN), REIMBURSED_MORE_THAN_COVERED);
    }

    @Test
    void endsHerArrearsOnceItIsHerOwnMoney() {
        nothingHappened(account(GIVEN_BACK).when(new AgeArrears(LOAN, LATE_ON.plusDays(4), NOW)));
    }

    @Test
    void comesNeverBeforeTheCover() {
        refused(account(COVERED).when(reimburse(REIMBURSEMENT, FIRST_DUE_ON, 1), OWN), REIMBURSED_BEFORE_COVERED);
    }

    @Test
    void needsACoverThatStands() {
        refused(account(opened(), scheduled()).when(reimburse(REIMBURSEMENT, LATE_ON, 1), OWN), UNKNOWN_PAYMENT);
        refused(
                account(opened(), scheduled(), covered(LATE_ON, 10_000), reversed(COVER))
                        .when(reimburse(REIMBURSEMENT, LATE_ON, 1), OWN),
                UNKNOWN_PAYMENT);
    }

    @Test
    void keepsItsCoverFromBeingReversedUntilItIsReversedItself() {
        ReverseRepayment reversal = new ReverseRepayment(LOAN, COVER, "Counted twice.", "nigina", LATE_ON, NOW);

        refused(account(GIVEN_BACK).when(reversal, OWN), COVER_WAS_REIMBURSED);
        account(opened(), scheduled(), covered(LATE_ON, 10_000), reimbursed(LATE_ON, 10_000), reversed(REIMBURSEMENT))
                .when(reversal, OWN)
                .expectEvents(reversed(COVER, "COVER"));
    }

    @Test
    void answersTheSameTheSameWayAndRefusesAnother() {
        account(GIVEN_BACK)
                .when(reimburse(REIMBURSEMENT, LATE_ON, 10_000), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(ReimburseCover.Receipt.of(reimbursed(LATE_ON, 10_000)));
        refused(account(GIVEN_BACK).when(reimburse(REIMBURSEMENT, LATE_ON, 9_999), OWN), PAYMENT_ID_REUSED);
    }

    private static ReimburseCover reimburse(UUID id, LocalDate on, long amountMinor) {
        return new ReimburseCover(LOAN, id, COVER, on, amountMinor, "TJS", "firuza", NOW);
    }
}
