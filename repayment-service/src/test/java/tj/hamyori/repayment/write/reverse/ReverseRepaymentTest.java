package tj.hamyori.repayment.write.reverse;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.Refusals.REVERSAL_NEEDS_ANOTHER_PERSON;
import static tj.hamyori.repayment.write.Refusals.REVERSED_ALREADY;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_PAYMENT;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.write.record.RecordRepayment;

class ReverseRepaymentTest {

    private static final LocalDate REVERSED_ON = LocalDate.of(2026, 5, 31);
    private static final String REASON = "Counted twice.";

    @Test
    void cancelsARepaymentAndConfirmsIt() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(reverse(PAYMENT, REASON, "nigina"), OWN)
                .expectEvents(reversed(PAYMENT))
                .expectResultMessagePayload(new ReverseRepayment.Receipt(PAYMENT, LOAN, REASON, "nigina", NOW));
    }

    @Test
    void cancelsOnlyWhatWasRecordedHere() {
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                        .when(reverse(OTHER_PAYMENT, REASON, "nigina"), OWN),
                UNKNOWN_PAYMENT);
    }

    @Test
    void needsAnotherPersonThanWhoRecordedIt() {
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                        .when(reverse(PAYMENT, REASON, "firuza"), OWN),
                REVERSAL_NEEDS_ANOTHER_PERSON);
    }

    @Test
    void givesTheFirstAnswerToTheSameReversalSentAgain() {
        ReverseRepayment later =
                new ReverseRepayment(LOAN, PAYMENT, REASON, "nigina", REVERSED_ON.plusDays(1), NOW.plusSeconds(60));

        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000), reversed(PAYMENT))
                .when(later, OWN)
                .expectNoEvents()
                .expectResultMessagePayload(new ReverseRepayment.Receipt(PAYMENT, LOAN, REASON, "nigina", NOW));
    }

    @Test
    void refusesAnotherReversalOfTheSamePayment() {
        Object[] before = {opened(), scheduled(), paid(FIRST_DUE_ON, 10_000), reversed(PAYMENT)};

        refused(account(before).when(reverse(PAYMENT, "Wrong loan.", "nigina"), OWN), REVERSED_ALREADY);
        refused(account(before).when(reverse(PAYMENT, REASON, "dilorom"), OWN), REVERSED_ALREADY);
    }

    @Test
    void reopensALoanThatOwesAgain() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 10_000),
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 20_000, 0),
                        new AccountRepaid(LOAN, SECOND_DUE_ON, NOW))
                .when(reverse(PAYMENT, REASON, "nigina"), OWN)
                .expectEvents(reversed(PAYMENT), new AccountReopened(LOAN, REVERSED_ON, NOW));
    }

    @Test
    void leavesALoanClosedThatTheOtherPaymentsStillCover() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 10_000),
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 30_000, 10_000),
                        new AccountRepaid(LOAN, SECOND_DUE_ON, NOW))
                .when(reverse(PAYMENT, REASON, "nigina"), OWN)
                .expectEvents(reversed(PAYMENT));
    }

    @Test
    void letsAReopenedLoanBeRepaidOnceMore() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 30_000),
                        new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
                        reversed(PAYMENT),
                        new AccountReopened(LOAN, REVERSED_ON, NOW))
                .when(
                        new RecordRepayment(
                                LOAN, OTHER_PAYMENT, LAST_DUE_ON, 30_000, "TJS", "COUNTER", "K-77", "firuza", NOW),
                        OWN)
                .expectEvents(paid(OTHER_PAYMENT, LAST_DUE_ON, 30_000, 0), new AccountRepaid(LOAN, LAST_DUE_ON, NOW));
    }

    @Test
    void cancelsARecoveryWithoutReopeningAnything() {
        account(opened(), scheduled(), writtenOff(LAST_DUE_ON, 30_000), paid(LAST_DUE_ON.plusDays(1), 30_000))
                .when(reverse(PAYMENT, REASON, "nigina"), OWN)
                .expectEvents(reversed(PAYMENT));
    }

    @Test
    void hidesAccountsOfOtherOrganisations() {
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                        .when(reverse(PAYMENT, REASON, "nigina"), Map.of(RequestContext.MFO, "BOVARI")),
                UNKNOWN_RESOURCE);
    }

    private static ReverseRepayment reverse(UUID paymentId, String reason, String by) {
        return new ReverseRepayment(LOAN, paymentId, reason, by, REVERSED_ON, NOW);
    }
}
