package tj.hamyori.repayment.write.postpone;

import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.months;
import static tj.hamyori.repayment.write.DecisionFixture.without;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.DecisionFixture;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

class PostponeAccountTest {

    private static final UUID FLOOD = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final UUID DROUGHT = UUID.fromString("00000000-0000-4000-8000-000000000010");
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void movesWhatIsUnpaidAndSaysByWhichDecision() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(postpone(FLOOD))
                .expectEvents(decided(), shifted(), new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW));
    }

    @Test
    void movesNothingASecondTimeByTheSameDecision() {
        Object[] before = {
            opened(),
            scheduled(),
            paid(FIRST_DUE_ON, 10_000),
            decided(),
            shifted(),
            new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW)
        };
        nothingHappened(account(before).when(postpone(FLOOD)));
        account(before).when(postpone(DROUGHT)).expectSuccessfulHandlerExecution();
    }

    @Test
    void movesNothingAgainWhereItDidBeforeDecisionsWereStored() {
        nothingHappened(account(opened(), scheduled(), new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW))
                .when(postpone(FLOOD)));
    }

    @Test
    void isNotedWithoutEffectWhereNothingIsOwedAndWhereTheLoanWasWrittenOff() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(postpone(FLOOD))
                .expectEvents(decided(), without(FLOOD, "POSTPONE", DECIDED_ON, "nothing-to-reschedule"));
        account(opened(), scheduled(), writtenOff(FIRST_DUE_ON, 30_000))
                .when(postpone(FLOOD))
                .expectEvents(decided(), without(FLOOD, "POSTPONE", DECIDED_ON, "decided-after-write-off"));
    }

    @Test
    void takesEffectWhereAReversalShowsThatSomethingWasOwed() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 10_000),
                        paid(OTHER_PAYMENT, FIRST_DUE_ON, 20_000, 0),
                        new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
                        decided(),
                        without(FLOOD, "POSTPONE", DECIDED_ON, "nothing-to-reschedule"))
                .when(new ReverseRepayment(LOAN, OTHER_PAYMENT, "Counted twice.", "nigina", DECIDED_ON, NOW), OWN)
                .expectEvents(
                        reversed(OTHER_PAYMENT),
                        without(FLOOD, "POSTPONE", DECIDED_ON, null),
                        shifted(),
                        new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW),
                        new AccountReopened(LOAN, DECIDED_ON, NOW));
    }

    private static ScheduleComputed shifted() {
        return following(
                FLOOD,
                2,
                "POSTPONED",
                "FLOOD",
                DECIDED_ON,
                "farzona",
                true,
                line(1, FIRST_DUE_ON, 10_000),
                line(2, LocalDate.of(2026, 6, 15), 10_000),
                line(3, LocalDate.of(2026, 7, 15), 10_000));
    }

    private static ScheduleDecided decided() {
        return DecisionFixture.decided(FLOOD, "POSTPONE", DECIDED_ON, null, "FLOOD", "farzona", months(3));
    }

    private static PostponeAccount postpone(UUID postponementId) {
        return new PostponeAccount(LOAN, postponementId, DECIDED_ON, 3, "FLOOD", "farzona", DeclaredDays.NONE, NOW);
    }
}
