package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tj.hamyori.repayment.model.account.AccountFixture.LINES;
import static tj.hamyori.repayment.model.account.AccountFixture.at;
import static tj.hamyori.repayment.model.account.AccountFixture.payment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.repayment.model.schedule.Instalment;

class AccountPositionTest {

    @Test
    void owesEverythingBeforeAnyPayment() {
        AccountPosition position = at("2026-02-15");
        assertThat(position.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(position.principalMinor()).isEqualTo(30_000);
        assertThat(position.outstandingPrincipalMinor()).isEqualTo(30_000);
        assertThat(position.outstandingMinor()).isEqualTo(33_500);
        assertThat(position.overdueMinor()).isZero();
        assertThat(position.daysPastDue()).isZero();
        assertThat(position.arrearsBucket()).isEqualTo(ArrearsBucket.CURRENT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-14,0,0,0",
        "2026-02-15,0,0,0",
        "2026-02-16,1,11500,10000",
        "2026-03-15,28,11500,10000",
        "2026-03-16,29,22500,20000",
        "2026-05-15,89,33500,30000"
    })
    void countsDaysFromTheOldestUnpaidInstalment(String asOf, int days, long overdue, long overduePrincipal) {
        AccountPosition position = at(asOf);
        assertThat(position.daysPastDue()).isEqualTo(days);
        assertThat(position.principalDaysPastDue()).isEqualTo(days);
        assertThat(position.overdueMinor()).isEqualTo(overdue);
        assertThat(position.overduePrincipalMinor()).isEqualTo(overduePrincipal);
    }

    @Test
    void doesNotStopTheClockForPartOfAnInstalment() {
        AccountPosition position = at("2026-03-20", payment("a", "2026-02-20", 11_499));
        assertThat(position.daysPastDue()).isEqualTo(33);
        AccountPosition full = at("2026-03-20", payment("a", "2026-02-20", 11_500));
        assertThat(full.daysPastDue()).isEqualTo(5);
    }

    @Test
    void paysFeeThenInterestThenPrincipal() {
        assertThat(at("2026-04-01", payment("a", "2026-02-15", 400))
                        .payments()
                        .getFirst()
                        .allocation())
                .isEqualTo(new Allocation(0, 400, 0, 0, 0, 0));
        assertThat(at("2026-04-01", payment("a", "2026-02-15", 1_400))
                        .payments()
                        .getFirst()
                        .allocation())
                .isEqualTo(new Allocation(0, 500, 900, 0, 0, 0));
        assertThat(at("2026-04-01", payment("a", "2026-02-15", 13_000))
                        .payments()
                        .getFirst()
                        .allocation())
                .isEqualTo(new Allocation(0, 500, 2_000, 10_500, 0, 0));
    }

    @Test
    void paysPenaltyFirstWithinItsInstalment() {
        List<Charge> penalties = List.of(charge(Charge.Kind.PENALTY, "2026-03-15", "2026-03-20", null, 300));
        List<Payment> payments = List.of(payment("a", "2026-03-25", 12_000));
        AccountPosition position = AccountPosition.of(LINES, penalties, payments, LocalDate.of(2026, 3, 31), null);
        assertThat(position.payments().getFirst().allocation())
                .isEqualTo(new Allocation(300, 500, 1_200, 10_000, 0, 0));
        assertThat(position.instalments().get(1).totalMinor()).isEqualTo(11_300);
        AccountPosition before = AccountPosition.of(LINES, penalties, payments, LocalDate.of(2026, 3, 19), null);
        assertThat(before.instalments().get(1).penaltyMinor()).isZero();
    }

    @Test
    void owesAChargedFeeBesideTheScheduledOneUntilItIsWaived() {
        List<Charge> fees = List.of(charge(Charge.Kind.FEE, "2026-02-15", "2026-02-20", "2026-03-01", 300));
        List<Payment> payments = List.of(payment("a", "2026-02-15", 11_500));

        AccountPosition owed = AccountPosition.of(LINES, fees, payments, LocalDate.of(2026, 2, 28), null);
        AccountPosition waived = AccountPosition.of(LINES, fees, payments, LocalDate.of(2026, 3, 1), null);

        assertThat(owed.instalments().getFirst().feeMinor()).isEqualTo(800);
        assertThat(owed.instalments().getFirst().paidOnScheduleMinor()).isEqualTo(11_200);
        assertThat(owed.overdueMinor()).isEqualTo(300);
        assertThat(owed.daysPastDue()).isEqualTo(13);
        assertThat(waived.overdueMinor()).isZero();
        assertThat(waived.daysPastDue()).isZero();
    }

    @Test
    void findsTheLineOfAChargeInEveryScheduleByItsDueDate() {
        List<Charge> penalty = List.of(charge(Charge.Kind.PENALTY, "2026-02-15", "2026-02-20", null, 300));
        List<Instalment> moved = List.of(
                new Instalment(1, LocalDate.of(2026, 5, 15), 10_000, 0, 0, 20_000),
                new Instalment(2, LocalDate.of(2026, 6, 15), 20_000, 0, 0, 0));
        List<Instalment> earlier = List.of(new Instalment(1, LocalDate.of(2026, 2, 14), 30_000, 0, 0, 0));
        LocalDate asOf = LocalDate.of(2026, 4, 1);

        assertThat(AccountPosition.of(moved, penalty, List.of(), asOf, null).instalments())
                .extracting(InstalmentPosition::penaltyMinor)
                .containsExactly(300L, 0L);
        assertThat(AccountPosition.of(earlier, penalty, List.of(), asOf, null).instalments())
                .extracting(InstalmentPosition::penaltyMinor)
                .containsExactly(300L);
    }

    @Test
    void doesNotHideArrearsBehindTheGroupsMoney() {
        Payment cover = moved("c", PaymentKind.COVER, "2026-02-20", 11_500);
        Payment back = moved("r", PaymentKind.REIMBURSEMENT, "2026-03-10", 11_500);

        AccountPosition covered = at("2026-03-01", cover, back);
        AccountPosition reimbursed = at("2026-03-10", cover, back);

        assertThat(covered.overdueMinor()).isZero();
        assertThat(covered.outstandingPrincipalMinor()).isEqualTo(20_000);
        assertThat(covered.coveredMinor()).isEqualTo(11_500);
        assertThat(covered.daysPastDue()).isEqualTo(14);
        assertThat(covered.principalDaysPastDue()).isEqualTo(14);
        assertThat(reimbursed.coveredMinor()).isZero();
        assertThat(reimbursed.daysPastDue()).isZero();
        assertThat(reimbursed.outstandingMinor()).isEqualTo(covered.outstandingMinor());
    }

    @Test
    void takesARefundFromCreditAndThenFromWhatCameInLast() {
        Payment first = payment("a", "2026-02-15", 33_600);
        Payment refund = moved("r", PaymentKind.REFUND, "2026-02-20", 100);
        Payment more = moved("s", PaymentKind.REFUND, "2026-02-21", 300);

        AccountPosition settled = at("2026-02-20", first, refund, more);
        AccountPosition owing = at("2026-02-21", first, refund, more);

        assertThat(settled.creditMinor()).isZero();
        assertThat(settled.payments().getLast().allocation()).isEqualTo(Allocation.credit(100));
        assertThat(owing.outstandingPrincipalMinor()).isEqualTo(300);
        assertThat(owing.instalments().getLast().paidOffOn()).isNull();
        assertThat(owing.payments().getLast().allocation()).isEqualTo(new Allocation(0, 0, 0, 300, 0, 0));
    }

    @Test
    void remembersWhatWasPaidOutAndNeverCameIn() {
        Payment refund = moved("r", PaymentKind.REFUND, "2026-02-01", 1_000);
        Payment later = payment("p", "2026-02-15", 1_600);

        assertThat(at("2026-02-14", refund, later).outstandingMinor()).isEqualTo(33_500);
        assertThat(at("2026-02-15", refund, later).outstandingMinor()).isEqualTo(32_900);
    }

    private static Payment moved(String id, PaymentKind kind, String on, long amountMinor) {
        return new Payment(id, kind, LocalDate.parse(on), Instant.parse("2026-12-01T00:00:00Z"), amountMinor);
    }

    @Test
    void countsPrincipalDaysApartFromInterestDays() {
        List<Instalment> bullet = List.of(
                new Instalment(1, LocalDate.of(2026, 2, 15), 0, 1_000, 0, 10_000),
                new Instalment(2, LocalDate.of(2026, 3, 15), 10_000, 1_000, 0, 0));
        AccountPosition position = AccountPosition.of(bullet, List.of(), List.of(), LocalDate.of(2026, 3, 17), null);
        assertThat(position.daysPastDue()).isEqualTo(30);
        assertThat(position.principalDaysPastDue()).isEqualTo(2);
    }

    @Test
    void datesThePayOffByBusinessDateNotByArrival() {
        AccountPosition position =
                at("2026-06-01", payment("late", "2026-03-10", 6_500), payment("backdated", "2026-02-10", 5_000));
        assertThat(position.instalments().getFirst().paidOffOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(position.instalments().get(1).paidOffOn()).isNull();
        assertThat(position.payments()).extracting(line -> line.payment().id()).containsExactly("backdated", "late");
        assertThat(position.payments().getFirst().allocation()).isEqualTo(new Allocation(0, 500, 1_000, 3_500, 0, 0));
    }

    @Test
    void paysTheNextInstalmentsAhead() {
        AccountPosition position = at("2026-02-20", payment("a", "2026-02-01", 22_500));
        assertThat(position.instalments().get(1).paidOffOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(position.outstandingMinor()).isEqualTo(11_000);
        assertThat(position.status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void isRepaidByTheLastMinorUnitAndHoldsTheRestAsCredit() {
        assertThat(at("2026-06-01", payment("a", "2026-02-01", 33_499)).status())
                .isEqualTo(AccountStatus.ACTIVE);
        assertThat(at("2026-06-01", payment("a", "2026-02-01", 33_500)).status())
                .isEqualTo(AccountStatus.REPAID);
        AccountPosition over = at("2026-06-01", payment("a", "2026-02-01", 33_500), payment("b", "2026-02-02", 700));
        assertThat(over.status()).isEqualTo(AccountStatus.OVERPAID);
        assertThat(over.creditMinor()).isEqualTo(700);
        assertThat(over.payments().getLast().allocation()).isEqualTo(new Allocation(0, 0, 0, 0, 700, 0));
    }

    @Test
    void knowsOnlyPaymentsUpToTheDate() {
        Payment later = payment("a", "2026-03-01", 11_500);
        assertThat(at("2026-02-28", later).payments()).isEmpty();
        assertThat(at("2026-02-28", later).daysPastDue()).isEqualTo(13);
        assertThat(at("2026-03-01", later).daysPastDue()).isZero();
    }

    @Test
    void writesOffWhatIsUnpaidAndCountsLaterMoneyAsRecovery() {
        List<Payment> payments = List.of(
                payment("before", "2026-02-15", 11_500),
                payment("same day", "2026-05-01", 2_000),
                payment("after", "2026-05-02", 4_000));
        AccountPosition position =
                AccountPosition.of(LINES, List.of(), payments, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 5, 1));
        assertThat(position.status()).isEqualTo(AccountStatus.WRITTEN_OFF);
        assertThat(position.repaidPrincipalMinor()).isEqualTo(11_000);
        assertThat(position.writtenOffPrincipalMinor()).isEqualTo(19_000);
        assertThat(position.outstandingPrincipalMinor()).isZero();
        assertThat(position.overdueMinor()).isZero();
        assertThat(position.daysPastDue()).isZero();
        assertThat(position.recoveredMinor()).isEqualTo(4_000);
        assertThat(position.creditMinor()).isZero();
        assertThat(position.instalments())
                .extracting(InstalmentPosition::writtenOffMinor)
                .containsExactly(0L, 9_000L, 11_000L);
        AccountPosition dayBefore =
                AccountPosition.of(LINES, List.of(), payments, LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1));
        assertThat(dayBefore.status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(dayBefore.outstandingPrincipalMinor()).isEqualTo(20_000);
    }

    @Test
    void stillKnowsARepaidLoanThatWasWrittenOffByMistake() {
        List<Payment> payments = List.of(payment("a", "2026-04-15", 33_500), payment("b", "2026-05-02", 100));
        AccountPosition position =
                AccountPosition.of(LINES, List.of(), payments, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 5, 1));
        assertThat(position.status()).isEqualTo(AccountStatus.OVERPAID);
        assertThat(position.writtenOffPrincipalMinor()).isZero();
        assertThat(position.creditMinor()).isEqualTo(100);
    }

    @Test
    void passesOverInstalmentsOfZero() {
        List<Instalment> lines = List.of(
                new Instalment(1, LocalDate.of(2026, 2, 15), 0, 0, 0, 10_000),
                new Instalment(2, LocalDate.of(2026, 3, 15), 10_000, 0, 0, 0));
        AccountPosition position = AccountPosition.of(
                lines, List.of(), List.of(payment("a", "2026-03-16", 10_000)), LocalDate.of(2026, 4, 1), null);
        assertThat(position.status()).isEqualTo(AccountStatus.REPAID);
        assertThat(position.instalments().getFirst().paidOffOn()).isNull();
        AccountPosition unpaid = AccountPosition.of(lines, List.of(), List.of(), LocalDate.of(2026, 3, 16), null);
        assertThat(unpaid.daysPastDue()).isEqualTo(1);
    }

    @Test
    void takesNoPaymentOrPenaltyOfZero() {
        assertThat(payment("a", "2026-01-01", 1).amountMinor()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> payment("a", "2026-01-01", 0));
        Charge.Kind kind = Charge.Kind.PENALTY;
        assertThat(charge(kind, "2026-02-15", "2026-02-16", null, 1).amountMinor())
                .isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> charge(kind, "2026-02-15", "2026-02-16", null, 0));
    }

    private static Charge charge(
            Charge.Kind kind, String dueOn, String chargedOn, @Nullable String waivedOn, long amountMinor) {
        return new Charge(
                kind,
                LocalDate.parse(dueOn),
                LocalDate.parse(chargedOn),
                waivedOn == null ? null : LocalDate.parse(waivedOn),
                amountMinor);
    }
}
