package tj.hamyori.repayment.write.agearrears;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.schedule;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.repayment.events.ArrearsBucketChanged;

class AgeArrearsTest {

    @ParameterizedTest
    @CsvSource({"CURRENT,0,D1_30", "D1_30,30,D31_60", "D31_60,60,D61_90", "D61_90,90,D91_180", "D91_180,180,OVER_180"})
    void noticesTheDayAfterTheLastOfABucketAndNoneBefore(String bucket, int lastDay, String next) {
        Object[] before = {opened(), scheduled(), changed(FIRST_DUE_ON, 0, "OVER_180", bucket)};

        nothingHappened(account(before).when(close(daysLate(lastDay))));
        account(before)
                .when(close(daysLate(lastDay + 1)))
                .expectEvents(changed(daysLate(lastDay + 1), lastDay + 1, bucket, next));
    }

    @Test
    void saysNothingMoreOnceALoanIsVeryLate() {
        nothingHappened(account(opened(), scheduled(), changed(daysLate(181), 181, "CURRENT", "OVER_180"))
                .when(close(daysLate(2_000))));
    }

    @Test
    void passesOverBucketsThatWereNeverClosed() {
        account(opened(), scheduled())
                .when(close(daysLate(61)))
                .expectEvents(changed(daysLate(61), 61, "CURRENT", "D61_90"));
    }

    @Test
    void countsFromTheOldestInstalmentWithAnythingUnpaid() {
        LocalDate asOf = SECOND_DUE_ON.plusDays(5);
        ArrearsBucketChanged late = changed(daysLate(31), 31, "CURRENT", "D31_60");

        nothingHappened(
                account(opened(), scheduled(), late, paid(FIRST_DUE_ON, 9_999)).when(close(asOf)));
        account(opened(), scheduled(), late, paid(FIRST_DUE_ON, 10_000))
                .when(close(asOf))
                .expectEvents(changed(asOf, 5, "D31_60", "D1_30"));
    }

    @Test
    void returnsToCurrentWhenAllThatWasDueIsPaid() {
        account(
                        opened(),
                        scheduled(),
                        changed(daysLate(20), 20, "CURRENT", "D1_30"),
                        paid(OTHER_PAYMENT, daysLate(21), 10_000, 0))
                .when(close(daysLate(21)))
                .expectEvents(changed(daysLate(21), 0, "D1_30", "CURRENT"));
    }

    @Test
    void countsOnlyWhatWasPaidByTheDateThatIsClosed() {
        account(opened(), scheduled(), paid(daysLate(21), 10_000))
                .when(close(daysLate(20)))
                .expectEvents(changed(daysLate(20), 20, "CURRENT", "D1_30"));
    }

    @Test
    void fallsBackWhenARepaymentIsReversed() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000), reversed(PAYMENT))
                .when(close(daysLate(28)))
                .expectEvents(changed(daysLate(28), 28, "CURRENT", "D1_30"));
    }

    @Test
    void changesNothingForADateOnOrBeforeTheLastChange() {
        Object[] before = {opened(), scheduled(), changed(daysLate(40), 40, "CURRENT", "D31_60")};

        nothingHappened(account(before).when(close(daysLate(40))));
        nothingHappened(account(before).when(close(daysLate(10))));
    }

    @Test
    void isNeverLateWithoutASchedule() {
        nothingHappened(account(opened()).when(close(daysLate(2_000))));
    }

    @Test
    void isLateNoMoreAfterAWriteOff() {
        account(
                        opened(),
                        scheduled(),
                        changed(daysLate(181), 181, "CURRENT", "OVER_180"),
                        writtenOff(daysLate(200), 30_000))
                .when(close(daysLate(200)))
                .expectEvents(changed(daysLate(200), 0, "OVER_180", "CURRENT"));
    }

    @Test
    void isLateNoMoreUnderANewSchedule() {
        LocalDate decidedOn = LAST_DUE_ON.plusDays(1);
        account(
                        opened(),
                        scheduled(),
                        changed(daysLate(59), 59, "CURRENT", "D31_60"),
                        schedule(2, "RESCHEDULED", "FLOOD", decidedOn, NOW, line(1, decidedOn.plusMonths(1), 30_000)))
                .when(close(decidedOn))
                .expectEvents(changed(decidedOn, 0, "D31_60", "CURRENT"));
    }

    private static LocalDate daysLate(int days) {
        return FIRST_DUE_ON.plusDays(days);
    }

    private static AgeArrears close(LocalDate asOf) {
        return new AgeArrears(LOAN, asOf, NOW);
    }

    private static ArrearsBucketChanged changed(LocalDate asOf, int days, String before, String after) {
        return new ArrearsBucketChanged(LOAN, asOf, days, before, after, NOW);
    }
}
