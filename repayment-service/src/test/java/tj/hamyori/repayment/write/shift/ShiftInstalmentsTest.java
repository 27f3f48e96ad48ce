package tj.hamyori.repayment.write.shift;

import static tj.hamyori.repayment.write.DecisionFixture.DECIDED_AT;
import static tj.hamyori.repayment.write.DecisionFixture.DECISION;
import static tj.hamyori.repayment.write.DecisionFixture.decided;
import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.months;
import static tj.hamyori.repayment.write.DecisionFixture.without;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.Refusals.NEW_TERMS_MAKE_NO_SCHEDULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class ShiftInstalmentsTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void movesWhatIsUnpaidAndLeavesWhatIsPaid() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 15_000))
                .when(shift(3))
                .expectEvents(
                        decided("SHIFT", DECIDED_ON, "FLOOD", months(3)),
                        following(
                                2,
                                "SHIFTED",
                                "FLOOD",
                                DECIDED_ON,
                                line(1, FIRST_DUE_ON, 10_000),
                                line(2, SECOND_DUE_ON, 5_000),
                                line(3, LocalDate.of(2026, 6, 15), 5_000),
                                line(4, LocalDate.of(2026, 7, 15), 10_000)));
    }

    @Test
    void movesOnOffADayOffWhereTheTermsSaySo() {
        account(opened(terms(3, "MONTH", null, "NEXT_WORKING_DAY", "TJ")), scheduled(), paid(FIRST_DUE_ON, 20_000))
                .when(shift(4))
                .expectEvents(
                        decided("SHIFT", DECIDED_ON, "FLOOD", months(4)),
                        following(
                                2,
                                "SHIFTED",
                                "FLOOD",
                                DECIDED_ON,
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
    void isNotedWithoutEffectWhereNothingIsOutstanding() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 29_999))
                .when(shift(1))
                .expectSuccessfulHandlerExecution();
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(shift(1))
                .expectEvents(
                        decided("SHIFT", DECIDED_ON, "FLOOD", months(1)),
                        without(DECISION, "SHIFT", DECIDED_ON, "nothing-to-reschedule"));
        account(opened(), scheduled(), writtenOff(FIRST_DUE_ON, 30_000))
                .when(shift(1))
                .expectEvents(
                        decided("SHIFT", DECIDED_ON, "FLOOD", months(1)),
                        without(DECISION, "SHIFT", DECIDED_ON, "decided-after-write-off"));
    }

    private static ShiftInstalments shift(int months) {
        return new ShiftInstalments(LOAN, DECISION, DECIDED_ON, DECIDED_AT, "FLOOD", months, DeclaredDays.NONE, NOW);
    }
}
