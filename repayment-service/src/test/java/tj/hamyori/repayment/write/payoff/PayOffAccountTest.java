package tj.hamyori.repayment.write.payoff;

import static tj.hamyori.repayment.write.DecisionFixture.closedBy;
import static tj.hamyori.repayment.write.DecisionFixture.decided;
import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.without;
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
import static tj.hamyori.repayment.write.MoneyFixture.openedWithInterest;
import static tj.hamyori.repayment.write.MoneyFixture.scheduledWithInterest;
import static tj.hamyori.repayment.write.Refusals.DATED_IN_THE_FUTURE;
import static tj.hamyori.repayment.write.Refusals.NOTHING_TO_PAY_OFF;
import static tj.hamyori.repayment.write.Refusals.PAYMENT_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.PAY_OFF_TOO_LITTLE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

/** Three parts of 100.00 with 3.00 interest, the first paid: on 1 March 201.60 closes the loan. */
class PayOffAccountTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 1);
    private static final long ALL_MINOR = 20_160;

    @Test
    void closesTheLoanWithoutTheInterestOfThePartsToCome() {
        account(openedWithInterest(), scheduledWithInterest(), paid(FIRST_DUE_ON, 10_300))
                .when(payOff(ALL_MINOR), OWN)
                .expectEvents(
                        decision(), paid(OTHER_PAYMENT, ON, ALL_MINOR, 0), closed(2), new AccountRepaid(LOAN, ON, NOW));
    }

    @Test
    void holdsWhatIsMoreAsCredit() {
        account(openedWithInterest(), scheduledWithInterest(), paid(FIRST_DUE_ON, 10_300))
                .when(payOff(ALL_MINOR + 1), OWN)
                .expectEvents(
                        decision(),
                        paid(OTHER_PAYMENT, ON, ALL_MINOR + 1, 1),
                        closed(2),
                        new AccountRepaid(LOAN, ON, NOW));
    }

    @Test
    void needsWhatTheQuoteSays() {
        refused(
                account(openedWithInterest(), scheduledWithInterest(), paid(FIRST_DUE_ON, 10_300))
                        .when(payOff(ALL_MINOR - 1), OWN),
                PAY_OFF_TOO_LITTLE);
    }

    @Test
    void asksWithoutInterestForTheUnpaidPrincipal() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(payOff(20_000), OWN)
                .expectSuccessfulHandlerExecution();
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000)).when(payOff(19_999), OWN),
                PAY_OFF_TOO_LITTLE);
    }

    @Test
    void needsSomethingOutstanding() {
        refused(
                account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                        .when(payOff(1), OWN),
                NOTHING_TO_PAY_OFF);
        refused(
                account(opened(), scheduled(), writtenOff(FIRST_DUE_ON, 30_000)).when(payOff(30_000), OWN),
                NOTHING_TO_PAY_OFF);
    }

    @Test
    void isNotDatedAfterTomorrow() {
        LocalDate tomorrow = LocalDate.ofInstant(NOW, ZoneOffset.UTC).plusDays(1);
        account(opened(), scheduled()).when(payOff(tomorrow, 30_000), OWN).expectSuccessfulHandlerExecution();
        refused(account(opened(), scheduled()).when(payOff(tomorrow.plusDays(1), 30_000), OWN), DATED_IN_THE_FUTURE);
    }

    @Test
    void isAnsweredTheSameASecondTimeAndIsNoOtherPayment() {
        Object[] before = {
            openedWithInterest(),
            scheduledWithInterest(),
            paid(FIRST_DUE_ON, 10_300),
            decision(),
            paid(OTHER_PAYMENT, ON, ALL_MINOR, 0),
            closed(2),
            new AccountRepaid(LOAN, ON, NOW)
        };
        account(before)
                .when(payOff(ALL_MINOR), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(PayOffAccount.Receipt.of(paid(OTHER_PAYMENT, ON, ALL_MINOR, 0)));
        refused(account(before).when(payOff(ALL_MINOR + 1), OWN), PAYMENT_ID_REUSED);
    }

    @Test
    void isUndoneWithItsPayment() {
        account(
                        openedWithInterest(),
                        scheduledWithInterest(),
                        paid(PAYMENT, FIRST_DUE_ON, 10_300, 0),
                        decision(),
                        paid(OTHER_PAYMENT, ON, ALL_MINOR, 0),
                        closed(2),
                        new AccountRepaid(LOAN, ON, NOW))
                .when(new ReverseRepayment(LOAN, OTHER_PAYMENT, "Counted twice.", "nigina", ON, NOW), OWN)
                .expectEvents(
                        reversed(OTHER_PAYMENT),
                        without(OTHER_PAYMENT, "PAY_OFF", ON, "pay-off-payment-reversed"),
                        following(
                                null,
                                3,
                                "AGREED",
                                null,
                                ON,
                                null,
                                false,
                                new ScheduleLine(1, FIRST_DUE_ON, 10_000, 300, 0),
                                new ScheduleLine(2, SECOND_DUE_ON, 10_000, 300, 0),
                                new ScheduleLine(3, LAST_DUE_ON, 10_000, 300, 0)),
                        new AccountReopened(LOAN, ON, NOW));
    }

    private static PayOffAccount payOff(long amountMinor) {
        return payOff(ON, amountMinor);
    }

    private static PayOffAccount payOff(LocalDate on, long amountMinor) {
        return new PayOffAccount(LOAN, OTHER_PAYMENT, on, amountMinor, "TJS", "COUNTER", "K-77", "firuza", NOW);
    }

    private static ScheduleDecided decision() {
        return decided(OTHER_PAYMENT, "PAY_OFF", ON, null, null, "firuza", closedBy(OTHER_PAYMENT));
    }

    private static ScheduleComputed closed(int version) {
        return following(
                OTHER_PAYMENT,
                version,
                "PAID_OFF",
                null,
                ON,
                "firuza",
                false,
                new ScheduleLine(1, FIRST_DUE_ON, 10_000, 300, 0),
                new ScheduleLine(2, ON, 20_000, 160, 0));
    }
}
