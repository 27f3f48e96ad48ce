package tj.hamyori.repayment.write.record;

import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
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
import static tj.hamyori.repayment.write.Refusals.AMOUNT_MUST_BE_POSITIVE;
import static tj.hamyori.repayment.write.Refusals.AMOUNT_TOO_LARGE;
import static tj.hamyori.repayment.write.Refusals.CURRENCY_MUST_BE_THE_LOANS;
import static tj.hamyori.repayment.write.Refusals.PAID_BEFORE_DISBURSEMENT;
import static tj.hamyori.repayment.write.Refusals.PAYMENT_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountRepaid;

class RecordRepaymentTest {

    @Test
    void recordsMoneyAndConfirmsIt() {
        account(opened(), scheduled())
                .when(pay(FIRST_DUE_ON, 10_000), OWN)
                .expectEvents(paid(FIRST_DUE_ON, 10_000))
                .expectResultMessagePayload(new RecordRepayment.Receipt(
                        PAYMENT, LOAN, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-77", 0, "firuza", NOW));
    }

    @Test
    void takesAnyAmountAboveNothing() {
        account(opened(), scheduled()).when(pay(FIRST_DUE_ON, 1), OWN).expectEvents(paid(FIRST_DUE_ON, 1));
        refused(account(opened(), scheduled()).when(pay(FIRST_DUE_ON, 0), OWN), AMOUNT_MUST_BE_POSITIVE);
        refused(account(opened(), scheduled()).when(pay(FIRST_DUE_ON, -1), OWN), AMOUNT_MUST_BE_POSITIVE);
    }

    @Test
    void takesNoMoreThanABrowserKeepsExact() {
        long most = 9_007_199_254_740_991L;

        account(opened(), scheduled())
                .when(pay(FIRST_DUE_ON, most), OWN)
                .expectEvents(
                        paid(PAYMENT, FIRST_DUE_ON, most, most - 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW));
        refused(account(opened(), scheduled()).when(pay(FIRST_DUE_ON, most + 1), OWN), AMOUNT_TOO_LARGE);
    }

    @Test
    void takesTheCurrencyOfTheLoanOnly() {
        account(opened(), scheduled())
                .when(pay(PAYMENT, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-77"), OWN)
                .expectEvents(paid(FIRST_DUE_ON, 10_000));
        refused(
                account(opened(), scheduled()).when(pay(PAYMENT, FIRST_DUE_ON, 10_000, "USD", "COUNTER", "K-77"), OWN),
                CURRENCY_MUST_BE_THE_LOANS);
    }

    @Test
    void takesMoneyFromTheDayOfTheDisbursementOn() {
        account(opened(), scheduled()).when(pay(DISBURSED_ON, 10_000), OWN).expectEvents(paid(DISBURSED_ON, 10_000));
        refused(
                account(opened(), scheduled()).when(pay(DISBURSED_ON.minusDays(1), 10_000), OWN),
                PAID_BEFORE_DISBURSEMENT);
    }

    @Test
    void givesTheFirstAnswerToTheSamePaymentSentAgain() {
        RecordRepayment byAnotherLater = new RecordRepayment(
                LOAN, PAYMENT, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-77", "nigina", NOW.plusSeconds(60));
        RecordRepayment.Receipt first = new RecordRepayment.Receipt(
                PAYMENT, LOAN, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-77", 0, "firuza", NOW);

        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(byAnotherLater, OWN)
                .expectNoEvents()
                .expectResultMessagePayload(first);
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000), reversed(PAYMENT))
                .when(byAnotherLater, OWN)
                .expectNoEvents()
                .expectResultMessagePayload(first);
    }

    @ParameterizedTest
    @MethodSource("otherContents")
    void refusesAnotherPaymentUnderTheSameId(RecordRepayment other) {
        refused(account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000)).when(other, OWN), PAYMENT_ID_REUSED);
    }

    static Stream<RecordRepayment> otherContents() {
        return Stream.of(
                pay(PAYMENT, FIRST_DUE_ON.plusDays(1), 10_000, "TJS", "COUNTER", "K-77"),
                pay(PAYMENT, FIRST_DUE_ON, 10_001, "TJS", "COUNTER", "K-77"),
                pay(PAYMENT, FIRST_DUE_ON, 10_000, "USD", "COUNTER", "K-77"),
                pay(PAYMENT, FIRST_DUE_ON, 10_000, "TJS", "BANK", "K-77"),
                pay(PAYMENT, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-78"));
    }

    @Test
    void endsTheLoanWithTheLastOfWhatIsOwed() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(payMore(SECOND_DUE_ON, 19_999), OWN)
                .expectEvents(paid(OTHER_PAYMENT, SECOND_DUE_ON, 19_999, 0));
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(payMore(SECOND_DUE_ON, 20_000), OWN)
                .expectEvents(
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 20_000, 0), new AccountRepaid(LOAN, SECOND_DUE_ON, NOW));
    }

    @Test
    void datesTheEndByTheLastPaymentInBusinessOrder() {
        account(opened(), scheduled(), paid(LAST_DUE_ON, 20_000))
                .when(payMore(FIRST_DUE_ON, 10_000), OWN)
                .expectEvents(paid(OTHER_PAYMENT, FIRST_DUE_ON, 10_000, 0), new AccountRepaid(LOAN, LAST_DUE_ON, NOW));
    }

    @Test
    void holdsWhatIsPaidBeyondTheDebtAsCredit() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000))
                .when(payMore(SECOND_DUE_ON, 20_500), OWN)
                .expectEvents(
                        paid(OTHER_PAYMENT, SECOND_DUE_ON, 20_500, 500), new AccountRepaid(LOAN, SECOND_DUE_ON, NOW));
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(payMore(SECOND_DUE_ON, 700), OWN)
                .expectEvents(paid(OTHER_PAYMENT, SECOND_DUE_ON, 700, 700));
    }

    @Test
    void takesMoneyAfterAWriteOffAsARecoveryHoweverMuchItIs() {
        account(opened(), scheduled(), writtenOff(LAST_DUE_ON, 30_000))
                .when(pay(LAST_DUE_ON.plusDays(1), 40_000), OWN)
                .expectEvents(paid(LAST_DUE_ON.plusDays(1), 40_000));
    }

    @Test
    void takesMoneyOfTheWriteOffDateItselfAsARepayment() {
        account(opened(), scheduled(), writtenOff(LAST_DUE_ON, 30_000))
                .when(pay(LAST_DUE_ON, 40_000), OWN)
                .expectEvents(paid(PAYMENT, LAST_DUE_ON, 40_000, 10_000), new AccountRepaid(LOAN, LAST_DUE_ON, NOW));
    }

    @Test
    void takesMoneyBeforeThereIsASchedule() {
        account(opened()).when(pay(FIRST_DUE_ON, 10_000), OWN).expectEvents(paid(FIRST_DUE_ON, 10_000));
    }

    @Test
    void hidesAccountsOfOtherOrganisations() {
        RecordRepayment command = pay(FIRST_DUE_ON, 10_000);

        refused(account(opened(), scheduled()).when(command, Map.of(RequestContext.MFO, "BOVARI")), UNKNOWN_RESOURCE);
        refused(account(opened(), scheduled()).when(command), UNKNOWN_RESOURCE);
    }

    @Test
    void findsNoAccountThatWasNeverOpened() {
        account()
                .when(pay(FIRST_DUE_ON, 10_000), OWN)
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static RecordRepayment pay(LocalDate paidOn, long amountMinor) {
        return pay(PAYMENT, paidOn, amountMinor, "TJS", "COUNTER", "K-77");
    }

    private static RecordRepayment payMore(LocalDate paidOn, long amountMinor) {
        return pay(OTHER_PAYMENT, paidOn, amountMinor, "TJS", "COUNTER", "K-77");
    }

    private static RecordRepayment pay(
            UUID paymentId, LocalDate paidOn, long amountMinor, String currency, String channel, String receiptNumber) {
        return new RecordRepayment(
                LOAN, paymentId, paidOn, amountMinor, currency, channel, receiptNumber, "firuza", NOW);
    }
}
