package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsFixture;

/** What holds for any schedule, payments, date and write-off. */
class AccountPropertiesTest {

    /** A random account on a random date; days count from the disbursement. */
    record Account(
            List<Instalment> lines,
            List<Charge> penalties,
            List<Payment> payments,
            LocalDate asOf,
            @Nullable LocalDate writtenOffOn) {

        AccountPosition position() {
            return AccountPosition.of(lines, penalties, payments, asOf, writtenOffOn);
        }
    }

    @Provide
    Arbitrary<Account> accounts() {
        return TermsFixture.anyTerms().flatMap(terms -> {
            List<Instalment> lines = ScheduleEngine.schedule(terms).instalments();
            LocalDate start = terms.disbursedOn();
            long typical = Math.max(1, ScheduleTotals.of(lines).totalMinor() / lines.size());
            Arbitrary<Payment> payment = Combinators.combine(
                            Arbitraries.integers().between(0, 900),
                            Arbitraries.longs().between(1, 2 * typical),
                            Arbitraries.integers().between(0, 3),
                            Arbitraries.frequencyOf(
                                    Tuple.of(6, Arbitraries.just(PaymentKind.REPAYMENT)),
                                    Tuple.of(2, Arbitraries.of(PaymentKind.class))))
                    .as((day, amount, second, kind) -> new Payment(
                            "p" + day + "-" + amount,
                            kind,
                            start.plusDays(day),
                            Instant.ofEpochSecond(second),
                            amount));
            Arbitrary<Charge> penalty = Combinators.combine(
                            Arbitraries.integers().between(1, lines.size()),
                            Arbitraries.integers().between(0, 900))
                    .as((number, day) -> new Charge(
                            Charge.Kind.PENALTY,
                            lines.get(number - 1).dueOn(),
                            start.plusDays(day),
                            null,
                            1 + typical / 20));
            return Combinators.combine(
                            penalty.list().ofMaxSize(3),
                            payment.list().ofMaxSize(25).uniqueElements(Payment::id),
                            Arbitraries.integers().between(0, 1000),
                            Arbitraries.integers().between(0, 1000).injectNull(0.6))
                    .as((penalties, payments, day, goneAfter) -> new Account(
                            lines,
                            penalties,
                            payments,
                            start.plusDays(day),
                            goneAfter == null ? null : start.plusDays(goneAfter)));
        });
    }

    @Property
    void ignoresTheOrderOfArrival(@ForAll("accounts") Account account, @ForAll Random random) {
        List<Payment> shuffled = new ArrayList<>(account.payments());
        Collections.shuffle(shuffled, random);
        assertThat(AccountPosition.of(
                        account.lines(), account.penalties(), shuffled, account.asOf(), account.writtenOffOn()))
                .isEqualTo(account.position());
    }

    @Property
    void accountsForEveryUnitOfPrincipal(@ForAll("accounts") Account account) {
        AccountPosition position = account.position();
        assertThat(position.outstandingPrincipalMinor()
                        + position.repaidPrincipalMinor()
                        + position.writtenOffPrincipalMinor())
                .isEqualTo(position.principalMinor());
        assertThat(position.outstandingPrincipalMinor()).isNotNegative();
        assertThat(position.writtenOffPrincipalMinor()).isNotNegative();
    }

    @Property
    void accountsForEveryUnitReceived(@ForAll("accounts") Account account) {
        AccountPosition position = account.position();
        assertThat(position.payments())
                .allMatch(line -> line.allocation().totalMinor()
                        == Math.abs(line.payment().receivedMinor()));
        long received = position.payments().stream()
                .mapToLong(line -> line.payment().receivedMinor())
                .sum();
        long onLines = position.instalments().stream()
                .mapToLong(InstalmentPosition::paidMinor)
                .sum();
        long placed = onLines + position.creditMinor() + position.recoveredMinor();
        // More was paid out than ever came in: nothing is left, and nothing is owed less for it.
        assertThat(placed).isGreaterThanOrEqualTo(received);
        assertThat(placed == received || position.creditMinor() == 0).isTrue();
        if (account.payments().stream().noneMatch(payment -> payment.kind() == PaymentKind.REFUND)) {
            assertThat(placed).isEqualTo(received);
        }
    }

    @Property
    void neverHidesArrearsBehindACover(@ForAll("accounts") Account account) {
        List<Payment> own = account.payments().stream()
                .filter(payment -> payment.lentMinor() == 0)
                .toList();
        List<Payment> covered = account.payments().stream()
                .filter(payment -> payment.kind() != PaymentKind.REIMBURSEMENT)
                .toList();
        AccountPosition withCovers = AccountPosition.of(
                account.lines(), account.penalties(), covered, account.asOf(), account.writtenOffOn());
        AccountPosition without =
                AccountPosition.of(account.lines(), account.penalties(), own, account.asOf(), account.writtenOffOn());
        assertThat(withCovers.outstandingMinor()).isLessThanOrEqualTo(without.outstandingMinor());
        if (withCovers.outstandingMinor() > 0) {
            assertThat(withCovers.daysPastDue()).isEqualTo(without.daysPastDue());
            assertThat(withCovers.principalDaysPastDue()).isEqualTo(without.principalDaysPastDue());
        }
    }

    @Property
    void agreesWithItsLines(@ForAll("accounts") Account account) {
        AccountPosition position = account.position();
        List<InstalmentPosition> late = position.instalments().stream()
                .filter(line -> line.dueOn().isBefore(account.asOf()) && line.outstandingMinor() > 0)
                .toList();
        assertThat(position.overdueMinor())
                .isEqualTo(late.stream()
                        .mapToLong(InstalmentPosition::outstandingMinor)
                        .sum());
        long days = late.isEmpty()
                ? 0
                : account.asOf().toEpochDay() - late.getFirst().dueOn().toEpochDay();
        assertThat((long) position.daysPastDue()).isGreaterThanOrEqualTo(days);
        if (position.coveredMinor() == 0) {
            assertThat((long) position.daysPastDue()).isEqualTo(days);
        }
        assertThat(position.principalDaysPastDue()).isLessThanOrEqualTo(position.daysPastDue());
        assertThat(position.instalments()).allMatch(line -> line.outstandingMinor() >= 0);
        assertThat(position.instalments())
                .allMatch(line -> line.paidOffOn() == null || line.paidMinor() == line.totalMinor());
    }

    @Property
    void neverOwesMoreAfterAFurtherPayment(
            @ForAll("accounts") Account account, @ForAll @IntRange(min = 1, max = 100_000) int amount) {
        List<Payment> more = new ArrayList<>(account.payments());
        more.add(new Payment("more", account.asOf(), Instant.EPOCH, amount));
        AccountPosition after =
                AccountPosition.of(account.lines(), account.penalties(), more, account.asOf(), account.writtenOffOn());
        AccountPosition before = account.position();
        assertThat(after.outstandingMinor()).isLessThanOrEqualTo(before.outstandingMinor());
        assertThat(after.daysPastDue()).isLessThanOrEqualTo(before.daysPastDue());
    }

    @Property
    void keepsPrincipalAndPaidPartsWhenShifted(
            @ForAll("accounts") Account account, @ForAll @IntRange(min = 1, max = 24) int months) {
        long paid =
                account.payments().stream().mapToLong(Payment::receivedMinor).sum();
        if (paid < 0 || paid >= ScheduleTotals.of(account.lines()).totalMinor()) {
            return;
        }
        List<Instalment> shifted = Reschedule.shifted(account.lines(), paid, months);
        assertThat(ScheduleTotals.of(shifted)).isEqualTo(ScheduleTotals.of(account.lines()));
        for (int index = 1; index < shifted.size(); index++) {
            assertThat(shifted.get(index).dueOn())
                    .isAfter(shifted.get(index - 1).dueOn());
        }
        AccountPosition position =
                AccountPosition.of(shifted, List.of(), account.payments(), LocalDate.of(2100, 1, 1), null);
        assertThat(position.outstandingMinor())
                .isEqualTo(ScheduleTotals.of(account.lines()).totalMinor() - paid);
        assertThat(position.instalments()).allMatch(line -> line.paidMinor() == 0 || line.outstandingMinor() == 0);
    }
}
