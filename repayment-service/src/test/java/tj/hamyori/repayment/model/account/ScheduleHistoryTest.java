package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.account.Lives.Fact;
import tj.hamyori.repayment.model.account.Lives.Life;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.MeetingDay;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsFixture;

/** Facts arrive in any order; what is seen in the end, on every date, is one and the same. */
class ScheduleHistoryTest {

    /** What an account knows and what it has stored, as facts arrive one by one. */
    private static final class Account {
        private final Life life;
        private final List<DatedDecision> decisions = new ArrayList<>();
        private final List<Payment> payments = new ArrayList<>();
        private final List<Charge> charges = new ArrayList<>();
        private @Nullable LocalDate writtenOffOn;
        private List<SeenFrom<ScheduleStep>> seen = List.of();
        private Map<UUID, RescheduleRule> withoutEffect = Map.of();

        Account(Life life) {
            this.life = life;
            fold();
        }

        void learn(Fact fact) {
            if (fact.decision() != null) {
                decisions.add(fact.decision());
            } else if (fact.payment() != null) {
                payments.add(fact.payment());
            } else if (fact.charge() != null) {
                charges.add(fact.charge());
            } else if (fact.reversal() != null) {
                payments.removeIf(payment -> payment.id().equals(fact.reversal()));
            } else {
                writtenOffOn = fact.writeOff();
            }
            fold();
        }

        private void fold() {
            ScheduleHistory history = ScheduleHistory.of(
                    life.terms(),
                    life.treatment(),
                    life.first(),
                    decisions,
                    new MoneyOfAccount(payments, charges, writtenOffOn));
            List<SeenFrom<ScheduleStep>> wanted = List.of();
            for (ScheduleStep step : history.steps()) {
                wanted = SeenFrom.add(wanted, new SeenFrom<>(step.effectiveOn(), step));
            }
            for (SeenFrom<ScheduleStep> version : SeenFrom.missing(seen, wanted)) {
                seen = SeenFrom.add(seen, version);
            }
            withoutEffect = history.withoutEffect();
        }

        long handedOverLater(LocalDate by) {
            return decisions.stream()
                    .filter(decision -> !decision.on().isAfter(by) && !withoutEffect.containsKey(decision.id()))
                    .map(DatedDecision::change)
                    .mapToLong(change -> change instanceof ScheduleChange.HandOver tranche ? tranche.amountMinor() : 0)
                    .sum();
        }

        @Nullable
        ScheduleStep on(LocalDate date) {
            return SeenFrom.contentOn(seen, date);
        }

        AccountPosition position(LocalDate date) {
            ScheduleStep step = on(date);
            return AccountPosition.of(
                    step == null ? life.first().lines() : step.lines(), charges, payments, date, writtenOffOn);
        }
    }

    @Property(tries = 400)
    void anyOrderOfArrivalShowsTheSameOnEveryDate(@ForAll("lives") Life life, @ForAll Random random) {
        Account inOneOrder = arriving(life, life.facts());
        List<Fact> shuffled = new ArrayList<>(life.facts());
        Collections.shuffle(shuffled, random);
        Account inAnother = arriving(life, reversalsAfterTheirPayments(shuffled));
        LocalDate start = life.terms().disbursedOn();
        for (int day = 0; day < 1_000; day += 3) {
            LocalDate date = start.plusDays(day);
            assertThat(inAnother.on(date)).as("%s", date).isEqualTo(inOneOrder.on(date));
            assertThat(inAnother.position(date)).as("%s", date).isEqualTo(inOneOrder.position(date));
        }
        assertThat(inAnother.withoutEffect).isEqualTo(inOneOrder.withoutEffect);
    }

    @Property(tries = 400)
    void everyStepOwesThePrincipalOnRisingDates(@ForAll("lives") Life life) {
        Account account = arriving(life, life.facts());
        for (SeenFrom<ScheduleStep> version : account.seen) {
            List<Instalment> lines = version.content().lines();
            assertThat(ScheduleTotals.of(lines).principalMinor())
                    .isEqualTo(life.terms().principalMinor() + account.handedOverLater(version.date()));
            for (int index = 1; index < lines.size(); index++) {
                assertThat(lines.get(index).dueOn())
                        .isAfter(lines.get(index - 1).dueOn());
            }
        }
    }

    @Test
    void aPaymentThatTurnsUpLateMovesWhatTheShiftHadMoved() {
        Life life = threeMonths();
        Account account = new Account(life);
        account.learn(Lives.decided(shift("2026-03-01", 1)));
        assertThat(dates(account, "2026-03-01")).containsExactly("2026-03-15", "2026-04-15", "2026-05-15");
        account.learn(paid("2026-02-20", 100_00));
        assertThat(dates(account, "2026-03-01")).containsExactly("2026-02-15", "2026-04-15", "2026-05-15");
        assertThat(dates(account, "2026-02-28")).containsExactly("2026-02-15", "2026-03-15", "2026-04-15");
    }

    @Test
    void aDecisionThatBecomesImpossibleIsWithoutEffectUntilItIsPossibleAgain() {
        Account account = new Account(threeMonths());
        DatedDecision shift = shift("2026-03-01", 1);
        account.learn(Lives.decided(shift));
        account.learn(paid("2026-02-20", 300_00));
        assertThat(account.withoutEffect).containsEntry(shift.id(), RescheduleRule.SOMETHING_IS_OUTSTANDING);
        assertThat(dates(account, "2026-06-01")).containsExactly("2026-02-15", "2026-03-15", "2026-04-15");
        account.learn(new Fact(null, null, null, "2026-02-20", null));
        assertThat(account.withoutEffect).isEmpty();
        assertThat(dates(account, "2026-06-01")).containsExactly("2026-03-15", "2026-04-15", "2026-05-15");
    }

    @Test
    void aShiftStaysOnTheGroupsMeetings() {
        LoanTerms tuesdays = TermsFixture.interestFree("300", "2026-01-15", 3)
                .every(1, FrequencyUnit.WEEK)
                .meetingDay(new MeetingDay(DayOfWeek.TUESDAY, 0))
                .build();
        Account weekly = new Account(new Life(tuesdays, ExcessTreatment.NEXT, List.of()));
        weekly.learn(Lives.decided(shift("2026-01-21", 1)));
        assertThat(dates(weekly, "2026-01-20")).containsExactly("2026-01-20", "2026-01-27", "2026-02-03");
        assertThat(dates(weekly, "2026-01-21")).containsExactly("2026-02-17", "2026-02-24", "2026-03-03");

        LoanTerms secondTuesday = TermsFixture.interestFree("300", "2026-01-15", 3)
                .meetingDay(new MeetingDay(DayOfWeek.TUESDAY, 2))
                .build();
        Account monthly = new Account(new Life(secondTuesday, ExcessTreatment.NEXT, List.of()));
        monthly.learn(Lives.decided(shift("2026-01-21", 2)));
        assertThat(dates(monthly, "2026-01-20")).containsExactly("2026-02-10", "2026-03-10", "2026-04-14");
        assertThat(dates(monthly, "2026-01-21")).containsExactly("2026-04-14", "2026-05-12", "2026-06-09");
    }

    private static Life threeMonths() {
        return new Life(TermsFixture.interestFree("300", "2026-01-15", 3).build(), ExcessTreatment.NEXT, List.of());
    }

    private static List<String> dates(Account account, String on) {
        ScheduleStep step = Objects.requireNonNull(account.on(LocalDate.parse(on)));
        return step.lines().stream().map(line -> line.dueOn().toString()).toList();
    }

    private static DatedDecision shift(String on, int months) {
        return new DatedDecision(
                new UUID(0, months),
                DecisionKind.SHIFT,
                LocalDate.parse(on),
                Instant.EPOCH,
                new ScheduleChange.Shift(months, DeclaredDays.NONE));
    }

    private static Fact paid(String on, long amountMinor) {
        return new Fact(null, new Payment(on, LocalDate.parse(on), Instant.EPOCH, amountMinor), null, null, null);
    }

    private static Account arriving(Life life, List<Fact> facts) {
        Account account = new Account(life);
        facts.forEach(account::learn);
        return account;
    }

    private static List<Fact> reversalsAfterTheirPayments(List<Fact> facts) {
        List<Fact> ordered = new ArrayList<>(facts);
        ordered.removeIf(fact -> fact.reversal() != null);
        for (Fact reversal : facts) {
            if (reversal.reversal() != null) {
                int payment = ordered.indexOf(ordered.stream()
                        .filter(fact ->
                                fact.payment() != null && fact.payment().id().equals(reversal.reversal()))
                        .findFirst()
                        .orElseThrow());
                ordered.add(payment + 1 + (ordered.size() - payment - 1) / 2, reversal);
            }
        }
        return ordered;
    }

    @Provide
    Arbitrary<Life> lives() {
        return Lives.any();
    }
}
