package tj.hamyori.repayment.write.writeoff;

import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.Refusals.NOTHING_TO_WRITE_OFF;
import static tj.hamyori.repayment.write.Refusals.WRITTEN_OFF_ALREADY;
import static tj.hamyori.repayment.write.Refusals.WRITTEN_OFF_BEFORE_DISBURSEMENT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

class WriteOffAccountTest {

    @Test
    void takesTheUnpaidPrincipalOutOfThePortfolio() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 12_000))
                .when(writeOff(LAST_DUE_ON))
                .expectEvents(writtenOff(LAST_DUE_ON, 18_000));
    }

    @Test
    void countsPrincipalOnlyThoughInterestAndFeesAreUnpaidToo() {
        account(opened(), scheduled(new ScheduleLine(1, LAST_DUE_ON, 30_000, 1_000, 500)))
                .when(writeOff(LAST_DUE_ON))
                .expectEvents(writtenOff(LAST_DUE_ON, 30_000));
    }

    @Test
    void countsPaymentsUpToItsOwnDate() {
        account(opened(), scheduled(), paid(SECOND_DUE_ON, 12_000))
                .when(writeOff(SECOND_DUE_ON))
                .expectEvents(writtenOff(SECOND_DUE_ON, 18_000));
        account(opened(), scheduled(), paid(SECOND_DUE_ON, 12_000))
                .when(writeOff(SECOND_DUE_ON.minusDays(1)))
                .expectEvents(writtenOff(SECOND_DUE_ON.minusDays(1), 30_000));
    }

    @Test
    void writesOffOnce() {
        refused(
                account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                        .when(writeOff(LAST_DUE_ON)),
                WRITTEN_OFF_ALREADY);
    }

    @Test
    void needsSomethingToWriteOff() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 29_999))
                .when(writeOff(LAST_DUE_ON))
                .expectEvents(writtenOff(LAST_DUE_ON, 1));
        refused(
                account(
                                opened(),
                                scheduled(),
                                paid(FIRST_DUE_ON, 29_999),
                                paid(OTHER_PAYMENT, SECOND_DUE_ON, 1, 0),
                                new AccountRepaid(LOAN, SECOND_DUE_ON, NOW))
                        .when(writeOff(LAST_DUE_ON)),
                NOTHING_TO_WRITE_OFF);
    }

    @Test
    void comesNotBeforeTheDisbursement() {
        account(opened(), scheduled()).when(writeOff(DISBURSED_ON)).expectEvents(writtenOff(DISBURSED_ON, 30_000));
        refused(
                account(opened(), scheduled()).when(writeOff(DISBURSED_ON.minusDays(1))),
                WRITTEN_OFF_BEFORE_DISBURSEMENT);
    }

    @Test
    void needsNoSchedule() {
        account(opened()).when(writeOff(LAST_DUE_ON)).expectEvents(writtenOff(LAST_DUE_ON, 30_000));
    }

    @Test
    void turnsOutToHaveHadNothingToTakeWhereMoneyDatedBackMeetsTheClaim() {
        RecordRepayment dayAfter = received(SECOND_DUE_ON.plusDays(1));
        account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                .when(dayAfter, OWN)
                .expectEvents(paid(OTHER_PAYMENT, SECOND_DUE_ON.plusDays(1), 30_000, 0));
        account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                .when(received(SECOND_DUE_ON), OWN)
                .expectEvents(
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 30_000, 0), new AccountRepaid(LOAN, SECOND_DUE_ON, NOW));
    }

    @Test
    void standsAgainWhenThatMoneyIsReversed() {
        account(
                        opened(),
                        scheduled(),
                        writtenOff(SECOND_DUE_ON, 30_000),
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 30_000, 0),
                        new AccountRepaid(LOAN, SECOND_DUE_ON, NOW))
                .when(new ReverseRepayment(LOAN, OTHER_PAYMENT, "Counted twice.", "nigina", LAST_DUE_ON, NOW), OWN)
                .expectEvents(reversed(OTHER_PAYMENT), new AccountReopened(LOAN, LAST_DUE_ON, NOW));
    }

    private static RecordRepayment received(LocalDate paidOn) {
        return new RecordRepayment(LOAN, OTHER_PAYMENT, paidOn, 30_000, "TJS", "COUNTER", "K-77", "firuza", NOW);
    }

    private static WriteOffAccount writeOff(LocalDate on) {
        return new WriteOffAccount(LOAN, on, "BORROWER_DIED", NOW);
    }
}
