package tj.hamyori.repayment.write.refund;

import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.reversed;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.MoneyFixture.REFUND;
import static tj.hamyori.repayment.write.MoneyFixture.refunded;
import static tj.hamyori.repayment.write.Refusals.PAYMENT_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.REFUND_MORE_THAN_CREDIT;
import static tj.hamyori.repayment.write.Refusals.REFUND_NEEDS_ANOTHER_PERSON;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

class RefundCreditTest {

    private static final Object[] OVERPAID = {
        opened(), scheduled(), paid(FIRST_DUE_ON, 30_500), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW)
    };

    @Test
    void paysOutAllTheCreditAndNoMore() {
        account(OVERPAID)
                .when(refund(REFUND, FIRST_DUE_ON, 500, "nigina"), OWN)
                .expectEvents(refunded(FIRST_DUE_ON, 500))
                .expectResultMessagePayload(RefundCredit.Receipt.of(refunded(FIRST_DUE_ON, 500)));
        refused(account(OVERPAID).when(refund(REFUND, FIRST_DUE_ON, 501, "nigina"), OWN), REFUND_MORE_THAN_CREDIT);
    }

    @Test
    void paysNothingOutBeforeThereIsCredit() {
        LocalDate dayBefore = FIRST_DUE_ON.minusDays(1);

        refused(account(OVERPAID).when(refund(REFUND, dayBefore, 1, "nigina"), OWN), REFUND_MORE_THAN_CREDIT);
    }

    @Test
    void paysNothingOutTwiceWhateverTheDates() {
        refused(
                account(
                                opened(),
                                scheduled(),
                                paid(FIRST_DUE_ON, 30_500),
                                new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
                                refunded(LAST_DUE_ON, 500))
                        .when(refund(new UUID(0, 8), FIRST_DUE_ON, 1, "nigina"), OWN),
                REFUND_MORE_THAN_CREDIT);
    }

    @Test
    void needsAnotherPersonThanWhoRecordedTheCredit() {
        refused(account(OVERPAID).when(refund(REFUND, FIRST_DUE_ON, 500, "firuza"), OWN), REFUND_NEEDS_ANOTHER_PERSON);
    }

    @Test
    void answersTheSameRefundTheSameWayAndRefusesAnother() {
        Object[] before = {
            opened(),
            scheduled(),
            paid(FIRST_DUE_ON, 30_500),
            new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
            refunded(FIRST_DUE_ON, 500)
        };
        account(before)
                .when(refund(REFUND, FIRST_DUE_ON, 500, "nigina"), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(RefundCredit.Receipt.of(refunded(FIRST_DUE_ON, 500)));
        refused(account(before).when(refund(REFUND, FIRST_DUE_ON, 499, "nigina"), OWN), PAYMENT_ID_REUSED);
    }

    @Test
    void leavesTheLoanOwingAgainWhenTheMoneyBehindItIsReversed() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 30_000),
                        paid(OTHER_PAYMENT, FIRST_DUE_ON, 500, 500),
                        new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
                        refunded(FIRST_DUE_ON, 500))
                .when(new ReverseRepayment(LOAN, OTHER_PAYMENT, "Counted twice.", "nigina", LAST_DUE_ON, NOW), OWN)
                .expectEvents(reversed(OTHER_PAYMENT), new AccountReopened(LOAN, LAST_DUE_ON, NOW));
    }

    @Test
    void isReversedByAnotherPersonLikeAnyMoney() {
        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 30_500),
                        new AccountRepaid(LOAN, FIRST_DUE_ON, NOW),
                        refunded(FIRST_DUE_ON, 500))
                .when(new ReverseRepayment(LOAN, REFUND, "Not fetched.", "dilorom", LAST_DUE_ON, NOW), OWN)
                .expectEvents(new RepaymentReversed(LOAN, REFUND, "REFUND", "Not fetched.", "dilorom", NOW));
    }

    private static RefundCredit refund(UUID id, LocalDate on, long amountMinor, String by) {
        return new RefundCredit(LOAN, id, on, amountMinor, "TJS", "COUNTER", by, NOW);
    }
}
