package tj.hamyori.repayment.write.grantgrace;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
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
import static tj.hamyori.repayment.write.Refusals.NEW_TERMS_MAKE_NO_SCHEDULE;
import static tj.hamyori.repayment.write.Refusals.NOTHING_TO_RESCHEDULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class GrantGraceTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void letsTheNextInstalmentsCarryNoPrincipalAndMovesTheRest() {
        account(opened(), scheduled())
                .when(grace(2, DECIDED_ON))
                .expectEvents(schedule(
                        2,
                        "GRACE",
                        "ILLNESS",
                        DECIDED_ON,
                        NOW,
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, SECOND_DUE_ON, 0),
                        line(3, LAST_DUE_ON, 0),
                        line(4, LocalDate.of(2026, 5, 15), 10_000),
                        line(5, LocalDate.of(2026, 6, 15), 10_000)));
    }

    @Test
    void carriesWhatWasPaidAheadOnTheDateOfTheDecision() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 12_500))
                .when(grace(1, DECIDED_ON))
                .expectEvents(schedule(
                        2,
                        "GRACE",
                        "ILLNESS",
                        DECIDED_ON,
                        NOW,
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, DECIDED_ON, 2_500),
                        line(3, SECOND_DUE_ON, 0),
                        line(4, LAST_DUE_ON, 7_500),
                        line(5, LocalDate.of(2026, 5, 15), 10_000)));
    }

    @Test
    void covers1To120Instalments() {
        account(opened(), scheduled()).when(grace(120, DECIDED_ON)).expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled()).when(grace(121, DECIDED_ON)), NEW_TERMS_MAKE_NO_SCHEDULE);
        refused(account(opened(), scheduled()).when(grace(0, DECIDED_ON)), NEW_TERMS_MAKE_NO_SCHEDULE);
    }

    @Test
    void needsAnInstalmentThatFallsDueAfterTheDecision() {
        account(opened(), scheduled()).when(grace(1, LAST_DUE_ON.minusDays(1))).expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled()).when(grace(1, LAST_DUE_ON)), NEW_TERMS_MAKE_NO_SCHEDULE);
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000)).when(grace(1, DECIDED_ON)),
                NOTHING_TO_RESCHEDULE);
    }

    private static GrantGrace grace(int instalments, LocalDate decidedOn) {
        return new GrantGrace(LOAN, decidedOn, "ILLNESS", instalments, 1, "MONTH", DeclaredDays.NONE, NOW);
    }
}
