package tj.hamyori.repayment.write.compute;

import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.schedule;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.Refusals.TERMS_MAKE_NO_SCHEDULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class ComputeScheduleTest {

    private static final ComputeSchedule COMPUTE = new ComputeSchedule(LOAN, DeclaredDays.NONE, NOW);

    @Test
    void givesAnAccountWithoutScheduleItsFirst() {
        account(opened())
                .when(COMPUTE)
                .expectEvents(schedule(
                        1,
                        "COMPUTED_LATER",
                        null,
                        DISBURSED_ON,
                        NOW,
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, SECOND_DUE_ON, 10_000),
                        line(3, LAST_DUE_ON, 10_000)));
    }

    @Test
    void leavesAnyOtherScheduleAlone() {
        nothingHappened(account(opened(), scheduled()).when(COMPUTE));
    }

    @Test
    void refusesTermsThatMakeNoSchedule() {
        LocalDate nextDay = DISBURSED_ON.plusDays(1);

        account(opened(terms(1, "MONTH", nextDay, "KEEP", "NONE")))
                .when(COMPUTE)
                .expectEvents(schedule(1, "COMPUTED_LATER", null, DISBURSED_ON, NOW, line(1, nextDay, 30_000)));
        refused(account(opened(terms(1, "MONTH", DISBURSED_ON, "KEEP", "NONE"))).when(COMPUTE), TERMS_MAKE_NO_SCHEDULE);
    }
}
