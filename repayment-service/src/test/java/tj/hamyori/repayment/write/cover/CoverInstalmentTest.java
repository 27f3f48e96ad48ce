package tj.hamyori.repayment.write.cover;

import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.MoneyFixture.COVER;
import static tj.hamyori.repayment.write.MoneyFixture.LATE_ON;
import static tj.hamyori.repayment.write.MoneyFixture.covered;
import static tj.hamyori.repayment.write.Refusals.AMOUNT_MUST_BE_POSITIVE;
import static tj.hamyori.repayment.write.Refusals.CURRENCY_MUST_BE_THE_LOANS;
import static tj.hamyori.repayment.write.Refusals.PAYMENT_ID_REUSED;
import static tj.hamyori.repayment.write.Refusals.UNKNOWN_RESOURCE;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.write.LoanAccountFixture;
import tj.hamyori.repayment.write.agearrears.AgeArrears;

class CoverInstalmentTest {

    @Test
    void recordsWhatTheGroupPaidForItsMember() {
        account(opened(), scheduled())
                .when(cover(COVER, 10_000, "TJS"), OWN)
                .expectEvents(covered(LATE_ON, 10_000))
                .expectResultMessagePayload(CoverInstalment.Receipt.of(covered(LATE_ON, 10_000)));
    }

    @Test
    void leavesHerArrearsAsTheyAre() {
        account(opened(), scheduled(), covered(LATE_ON, 10_000))
                .when(new AgeArrears(LOAN, LATE_ON.plusDays(4), NOW))
                .expectEvents(new ArrearsBucketChanged(LOAN, LATE_ON.plusDays(4), 5, "CURRENT", "D1_30", NOW));
    }

    @Test
    void completesTheLoanForItIsMoneyReceived() {
        account(opened(), scheduled(), paid(LATE_ON, 20_000))
                .when(cover(COVER, 10_000, "TJS"), OWN)
                .expectEvents(covered(LATE_ON, 10_000), new AccountRepaid(LOAN, LATE_ON, NOW));
    }

    @Test
    void answersTheSameCoverTheSameWayAndRefusesAnother() {
        account(opened(), scheduled(), covered(LATE_ON, 10_000))
                .when(cover(COVER, 10_000, "TJS"), OWN)
                .expectNoEvents()
                .expectResultMessagePayload(CoverInstalment.Receipt.of(covered(LATE_ON, 10_000)));
        refused(
                account(opened(), scheduled(), covered(LATE_ON, 10_000)).when(cover(COVER, 9_999, "TJS"), OWN),
                PAYMENT_ID_REUSED);
        refused(
                account(opened(), scheduled(), paid(LATE_ON, 10_000))
                        .when(cover(LoanAccountFixture.PAYMENT, 10_000, "TJS"), OWN),
                PAYMENT_ID_REUSED);
    }

    @Test
    void takesMoneyInTheLoansCurrencyOnly() {
        refused(account(opened(), scheduled()).when(cover(COVER, 0, "TJS"), OWN), AMOUNT_MUST_BE_POSITIVE);
        refused(account(opened(), scheduled()).when(cover(COVER, 1, "USD"), OWN), CURRENCY_MUST_BE_THE_LOANS);
    }

    @Test
    void hidesAccountsOfOtherOrganisations() {
        refused(
                account(opened(), scheduled()).when(cover(COVER, 1, "TJS"), Map.of(RequestContext.MFO, "BOVARI")),
                UNKNOWN_RESOURCE);
    }

    private static CoverInstalment cover(UUID id, long amountMinor, String currency) {
        return new CoverInstalment(LOAN, id, LATE_ON, amountMinor, currency, "MEETING", "G-12/7", "firuza", NOW);
    }
}
