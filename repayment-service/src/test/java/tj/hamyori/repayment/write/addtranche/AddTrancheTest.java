package tj.hamyori.repayment.write.addtranche;

import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.handedOver;
import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.DecisionFixture;
import tj.hamyori.repayment.write.Refusals;

class AddTrancheTest {

    private static final UUID TRANCHE = UUID.fromString("00000000-0000-4000-8000-000000000031");
    private static final LocalDate ON = LocalDate.of(2026, 2, 20);
    private static final LocalDate SECOND_DUE_ON = LocalDate.of(2026, 3, 15);
    private static final LocalDate LAST_DUE_ON = LocalDate.of(2026, 4, 15);

    @Test
    void isOwedOverTheInstalmentsStillToCome() {
        account(opened(), scheduled()).when(tranche(ON, 20_000, "TJS")).expectEvents(decided(), version());
    }

    @Test
    void changesNothingASecondTimeAndIsNoOtherTranche() {
        Object[] before = {opened(), scheduled(), decided(), version()};
        nothingHappened(account(before).when(tranche(ON, 20_000, "TJS")));
        refused(account(before).when(tranche(ON, 20_001, "TJS")), Refusals.TRANCHE_ID_REUSED);
        refused(account(before).when(tranche(ON.plusDays(1), 20_000, "TJS")), Refusals.TRANCHE_ID_REUSED);
    }

    @Test
    void isMoreThanNothingInTheLoansCurrencyAndNotBeforeTheLoan() {
        account(opened(), scheduled()).when(tranche(ON, 1, "TJS")).expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled()).when(tranche(ON, 0, "TJS")), Refusals.AMOUNT_MUST_BE_POSITIVE);
        refused(account(opened(), scheduled()).when(tranche(ON, 1, "USD")), Refusals.CURRENCY_MUST_BE_THE_LOANS);
        account(opened(), scheduled()).when(tranche(DISBURSED_ON, 1, "TJS")).expectSuccessfulHandlerExecution();
        refused(
                account(opened(), scheduled()).when(tranche(DISBURSED_ON.minusDays(1), 1, "TJS")),
                Refusals.PAID_BEFORE_DISBURSEMENT);
    }

    @Test
    void makesALoanThatWasRepaidOweAgain() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(tranche(ON, 20_000, "TJS"))
                .expectEvents(decided(), version(), new AccountReopened(LOAN, ON, NOW));
    }

    private static ScheduleDecided decided() {
        return DecisionFixture.decided(TRANCHE, "TRANCHE", ON, null, null, null, handedOver(20_000));
    }

    private static ScheduleComputed version() {
        return following(
                TRANCHE,
                2,
                "TRANCHE",
                null,
                ON,
                null,
                false,
                line(1, FIRST_DUE_ON, 10_000),
                line(2, SECOND_DUE_ON, 20_000),
                line(3, LAST_DUE_ON, 20_000));
    }

    private static AddTranche tranche(LocalDate on, long amountMinor, String currency) {
        return new AddTranche(LOAN, TRANCHE, on, amountMinor, currency, DeclaredDays.NONE, NOW);
    }
}
