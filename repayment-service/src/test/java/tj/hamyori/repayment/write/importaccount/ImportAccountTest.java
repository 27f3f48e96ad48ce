package tj.hamyori.repayment.write.importaccount;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.MFO;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.NUMBER;
import static tj.hamyori.repayment.write.LoanAccountFixture.OPENED_AT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PRINCIPAL_MINOR;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.schedule;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.Refusals.ACCOUNT_OPEN_WITH_OTHER_CONTENT;
import static tj.hamyori.repayment.write.Refusals.PAID_BEFORE_DISBURSEMENT;
import static tj.hamyori.repayment.write.Refusals.WRITE_OFF_MUST_BE_WHAT_IS_UNPAID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.write.AccountOpening;

class ImportAccountTest {

    /** When the member organisation learned of the receipts, long before the import. */
    private static final Instant LEARNED_AT = Instant.parse("2026-04-20T08:00:00Z");

    private static final List<ScheduleLine> FILE = List.of(line(1, SECOND_DUE_ON, 25_000), line(2, LAST_DUE_ON, 5_000));

    @Test
    void opensWithTheScheduleAndTheReceiptsOfTheFiles() {
        account()
                .when(imported(FILE, null, receipt(PAYMENT, FIRST_DUE_ON, 10_000)))
                .expectEvents(
                        opened(),
                        schedule(
                                1,
                                "IMPORTED",
                                null,
                                DISBURSED_ON,
                                OPENED_AT,
                                line(1, SECOND_DUE_ON, 25_000),
                                line(2, LAST_DUE_ON, 5_000)),
                        recorded(PAYMENT, FIRST_DUE_ON, 10_000, 0));
    }

    @Test
    void givesTheSameEventsWhenManyAreTakenAtOnce() {
        ImportAccount command = imported(FILE, null, receipt(PAYMENT, FIRST_DUE_ON, 10_000));
        account().when(command).expectEvents(AccountOpening.imported(command).toArray());
        ImportAccount refused = imported(FILE, null, receipt(PAYMENT, DISBURSED_ON.minusDays(1), 10_000));
        assertThatThrownBy(() -> AccountOpening.imported(refused)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void computesTheScheduleWhereTheFilesHaveNone() {
        account().when(imported(List.of(), null)).expectEvents(opened(), scheduled());
    }

    @Test
    void holdsWhatWasPaidBeyondTheDebtAsCredit() {
        account()
                .when(imported(
                        List.of(),
                        null,
                        receipt(PAYMENT, SECOND_DUE_ON, 29_000),
                        receipt(OTHER_PAYMENT, FIRST_DUE_ON, 1_200)))
                .expectEvents(
                        opened(),
                        scheduled(),
                        recorded(PAYMENT, SECOND_DUE_ON, 29_000, 0),
                        recorded(OTHER_PAYMENT, FIRST_DUE_ON, 1_200, 200),
                        new AccountRepaid(LOAN, SECOND_DUE_ON, NOW));
    }

    @Test
    void checksReceiptsByTheRulesOfEveryRepayment() {
        account(opened(), scheduled())
                .when(imported(List.of(), null, receipt(PAYMENT, DISBURSED_ON, 1)))
                .expectEvents(recorded(PAYMENT, DISBURSED_ON, 1, 0));
        refused(
                account(opened(), scheduled())
                        .when(imported(List.of(), null, receipt(PAYMENT, DISBURSED_ON.minusDays(1), 1))),
                PAID_BEFORE_DISBURSEMENT);
    }

    @Test
    void writesOffExactlyTheUnpaidPrincipal() {
        Object[] before = {opened(), scheduled(), recorded(PAYMENT, FIRST_DUE_ON, 12_000, 0)};

        account(before)
                .when(imported(List.of(), new ImportAccount.WriteOff(LAST_DUE_ON, 18_000)))
                .expectEvents(new AccountWrittenOff(LOAN, LAST_DUE_ON, "IMPORTED", 18_000, "TJS", NOW));
        refused(
                account(before).when(imported(List.of(), new ImportAccount.WriteOff(LAST_DUE_ON, 17_999))),
                WRITE_OFF_MUST_BE_WHAT_IS_UNPAID);
        refused(
                account(before).when(imported(List.of(), new ImportAccount.WriteOff(LAST_DUE_ON, 18_001))),
                WRITE_OFF_MUST_BE_WHAT_IS_UNPAID);
    }

    @Test
    void takesWhatCameAfterTheWriteOffAsARecovery() {
        LocalDate later = LAST_DUE_ON.plusDays(10);

        account()
                .when(imported(
                        List.of(),
                        new ImportAccount.WriteOff(LAST_DUE_ON, 18_000),
                        receipt(PAYMENT, FIRST_DUE_ON, 12_000),
                        receipt(OTHER_PAYMENT, later, 18_000)))
                .expectEvents(
                        opened(),
                        scheduled(),
                        recorded(PAYMENT, FIRST_DUE_ON, 12_000, 0),
                        recorded(OTHER_PAYMENT, later, 18_000, 0),
                        new AccountWrittenOff(LOAN, LAST_DUE_ON, "IMPORTED", 18_000, "TJS", NOW));
    }

    @Test
    void addsOnlyWhatIsNewWhenSentAgain() {
        Object[] before = {opened(), scheduled(), recorded(PAYMENT, FIRST_DUE_ON, 10_000, 0)};

        nothingHappened(account(before).when(imported(List.of(), null, receipt(PAYMENT, FIRST_DUE_ON, 10_000))));
        account(before)
                .when(imported(
                        FILE,
                        null,
                        receipt(PAYMENT, FIRST_DUE_ON, 10_000),
                        receipt(OTHER_PAYMENT, SECOND_DUE_ON, 5_000)))
                .expectEvents(recorded(OTHER_PAYMENT, SECOND_DUE_ON, 5_000, 0));
        nothingHappened(
                account(opened(), scheduled(), new AccountWrittenOff(LOAN, LAST_DUE_ON, "IMPORTED", 30_000, "TJS", NOW))
                        .when(imported(List.of(), new ImportAccount.WriteOff(LAST_DUE_ON, 30_000))));
    }

    @Test
    void refusesAnotherLoanUnderTheSameNumber() {
        AccountOpened other = opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR + 1, "TJS", terms(), OPENED_AT);

        refused(
                account(opened(), scheduled())
                        .when(new ImportAccount(LOAN, other, List.of(), List.of(), null, "sitora", NOW)),
                ACCOUNT_OPEN_WITH_OTHER_CONTENT);
    }

    private static ImportAccount imported(
            List<ScheduleLine> lines, ImportAccount.@Nullable WriteOff writeOff, ImportAccount.Receipt... receipts) {
        return new ImportAccount(LOAN, opened(), lines, List.of(receipts), writeOff, "sitora", NOW);
    }

    private static ImportAccount.Receipt receipt(UUID paymentId, LocalDate paidOn, long amountMinor) {
        return new ImportAccount.Receipt(paymentId, "K-77", paidOn, amountMinor, LEARNED_AT);
    }

    private static RepaymentRecorded recorded(UUID paymentId, LocalDate paidOn, long amountMinor, long creditMinor) {
        return new RepaymentRecorded(
                LOAN, paymentId, paidOn, amountMinor, "TJS", "IMPORT", "K-77", "sitora", creditMinor, LEARNED_AT);
    }
}
