package tj.hamyori.repayment.write.shift;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.schedule;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.Refusals.NEW_TERMS_MAKE_NO_SCHEDULE;
import static tj.hamyori.repayment.write.Refusals.NOTHING_TO_RESCHEDULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class ShiftInstalmentsTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void movesWhatIsUnpaidAndLeavesWhatIsPaid() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 15_000))
                .when(shift(3))
                .expectEvents(schedule(
                        2,
                        "SHIFTED",
                        "FLOOD",
                        DECIDED_ON,
                        NOW,
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, SECOND_DUE_ON, 5_000),
                        line(3, LocalDate.of(2026, 6, 15), 5_000),
                        line(4, LocalDate.of(2026, 7, 15), 10_000)));
    }

    @Test
    void movesOnOffADayOffWhereTheTermsSaySo() {
        account(opened(terms(3, "MONTH", null, "NEXT_WORKING_DAY", "TJ")), scheduled(), paid(FIRST_DUE_ON, 20_000))
                .when(shift(4))
                .expectEvents(schedule(
                        2,
                        "SHIFTED",
                        "FLOOD",
                        DECIDED_ON,
                        NOW,
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, SECOND_DUE_ON, 10_000),
                        line(3, LocalDate.of(2026, 8, 17), 10_000)));
    }

    @Test
    void staysWithinTenYears() {
        account(opened(), scheduled()).when(shift(120)).expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled()).when(shift(121)), NEW_TERMS_MAKE_NO_SCHEDULE);
        refused(account(opened(), scheduled()).when(shift(0)), NEW_TERMS_MAKE_NO_SCHEDULE);
    }

    @Test
    void needsSomethingOutstanding() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 29_999))
                .when(shift(1))
                .expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000)).when(shift(1)), NOTHING_TO_RESCHEDULE);
        refused(
                account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                        .when(shift(1)),
                NOTHING_TO_RESCHEDULE);
    }

    private static ShiftInstalments shift(int months) {
        return new ShiftInstalments(LOAN, DECIDED_ON, "FLOOD", months, DeclaredDays.NONE, NOW);
    }
}
