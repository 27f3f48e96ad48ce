package tj.hamyori.repayment.write.grantgrace;

import static tj.hamyori.repayment.write.DecisionFixture.DECIDED_AT;
import static tj.hamyori.repayment.write.DecisionFixture.DECISION;
import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.without;
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
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.Refusals.NEW_TERMS_MAKE_NO_SCHEDULE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.DecisionFixture;

class GrantGraceTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void letsTheNextInstalmentsCarryNoPrincipalAndMovesTheRest() {
        account(opened(), scheduled())
                .when(grace(2, DECIDED_ON))
                .expectEvents(
                        decided(2, DECIDED_ON),
                        following(
                                2,
                                "GRACE",
                                "ILLNESS",
                                DECIDED_ON,
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
                .expectEvents(
                        decided(1, DECIDED_ON),
                        following(
                                2,
                                "GRACE",
                                "ILLNESS",
                                DECIDED_ON,
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
    void isNotedWithoutEffectWithoutAnInstalmentThatFallsDueAfterTheDecision() {
        account(opened(), scheduled()).when(grace(1, LAST_DUE_ON.minusDays(1))).expectSuccessfulHandlerExecution();
        account(opened(), scheduled())
                .when(grace(1, LAST_DUE_ON))
                .expectEvents(
                        decided(1, LAST_DUE_ON), without(DECISION, "GRACE", LAST_DUE_ON, "grace-nothing-falls-due"));
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(grace(1, DECIDED_ON))
                .expectEvents(decided(1, DECIDED_ON), without(DECISION, "GRACE", DECIDED_ON, "nothing-to-reschedule"));
    }

    private static ScheduleDecided decided(int instalments, LocalDate on) {
        return DecisionFixture.decided("GRACE", on, "ILLNESS", DecisionFixture.grace(instalments));
    }

    private static GrantGrace grace(int instalments, LocalDate decidedOn) {
        return new GrantGrace(
                LOAN, DECISION, decidedOn, DECIDED_AT, "ILLNESS", instalments, 1, "MONTH", DeclaredDays.NONE, NOW);
    }
}
