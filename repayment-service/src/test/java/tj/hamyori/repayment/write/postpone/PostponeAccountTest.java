package tj.hamyori.repayment.write.postpone;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.GROUP;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MEMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

class PostponeAccountTest {

    private static final UUID FLOOD = UUID.fromString("00000000-0000-4000-8000-000000000009");
    private static final UUID DROUGHT = UUID.fromString("00000000-0000-4000-8000-000000000010");
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Test
    void movesWhatIsUnpaidAndSaysByWhichDecision() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(postpone(FLOOD))
                .expectEvents(shifted(), new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW));
    }

    @Test
    void movesNothingASecondTimeByTheSameDecision() {
        Object[] before = {
            opened(),
            scheduled(),
            paid(FIRST_DUE_ON, 10_000),
            shifted(),
            new AccountPostponed(LOAN, FLOOD, DECIDED_ON, 3, 2, NOW)
        };
        nothingHappened(account(before).when(postpone(FLOOD)));
        account(before).when(postpone(DROUGHT)).expectSuccessfulHandlerExecution();
    }

    @Test
    void leavesAloneWhoOwesNothingAndWhatWasWrittenOff() {
        nothingHappened(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000)).when(postpone(FLOOD)));
        nothingHappened(account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                .when(postpone(FLOOD)));
    }

    private static ScheduleComputed shifted() {
        return new ScheduleComputed(
                LOAN,
                2,
                "POSTPONED",
                "FLOOD",
                DECIDED_ON,
                "farzona",
                NUMBER,
                "TJS",
                GROUP,
                List.of(MEMBER),
                List.of(
                        line(1, FIRST_DUE_ON, 10_000),
                        line(2, LocalDate.of(2026, 6, 15), 10_000),
                        line(3, LocalDate.of(2026, 7, 15), 10_000)),
                NOW);
    }

    private static PostponeAccount postpone(UUID postponementId) {
        return new PostponeAccount(LOAN, postponementId, DECIDED_ON, 3, "FLOOD", "farzona", DeclaredDays.NONE, NOW);
    }
}
