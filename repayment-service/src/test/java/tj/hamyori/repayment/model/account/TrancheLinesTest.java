package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.InterestMethod;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsFixture;
import tj.hamyori.repayment.model.schedule.TermsRefused;
import tj.hamyori.repayment.model.schedule.TermsRule;
import tj.hamyori.repayment.model.schedule.TermsViolation;
import tj.hamyori.repayment.model.schedule.Tranche;

class TrancheLinesTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
    private static final LocalDate IN_MARCH = LocalDate.of(2026, 3, 20);

    @Test
    void aTrancheIsSharedOutOverWhatIsStillToCome() {
        ScheduleHistory history = fold(fourMonths(), List.of(tranche(1, IN_MARCH, 300_00)));
        assertThat(amounts(history)).containsExactly(150_00L, 150_00L, 300_00L, 300_00L);
        assertThat(history.steps().getFirst().lines())
                .extracting(Instalment::totalMinor)
                .containsOnly(150_00L);
        assertThat(history.steps().getLast().rescheduled()).isFalse();
    }

    @Test
    void onAScheduleThatWasMovedItIsAddedToTheLinesThatCome() {
        DatedDecision shift = new DatedDecision(
                new UUID(0, 9),
                DecisionKind.SHIFT,
                LocalDate.of(2026, 3, 16),
                Instant.EPOCH,
                new ScheduleChange.Shift(1, DeclaredDays.NONE));
        ScheduleHistory history = fold(fourMonths(), List.of(shift, tranche(1, IN_MARCH, 300_00)));
        assertThat(history.steps().getLast().lines())
                .extracting(Instalment::dueOn)
                .extracting(LocalDate::toString)
                .containsExactly("2026-03-15", "2026-04-15", "2026-05-15", "2026-06-15");
        assertThat(amounts(history)).containsExactly(150_00L, 250_00L, 250_00L, 250_00L);
        assertThat(history.steps().getLast().rescheduled()).isTrue();
    }

    @Test
    void interestOnItRunsFromItsOwnDate() {
        LoanTerms terms = fourMonths().toBuilder()
                .interest(InterestMethod.DECLINING_BALANCE, new BigDecimal("12"))
                .build();
        List<Instalment> lines = fold(terms, List.of(tranche(1, LocalDate.of(2026, 3, 15), 600_00)))
                .steps()
                .getLast()
                .lines();
        // 600.00, 450.00, then 300.00 + 600.00 and half of that, each at 1 % a month.
        assertThat(lines).extracting(Instalment::interestMinor).containsExactly(6_00L, 4_50L, 9_00L, 4_50L);
        assertThat(lines).extracting(Instalment::principalMinor).containsExactly(150_00L, 150_00L, 450_00L, 450_00L);
    }

    @Test
    void whereNothingIsToComeItIsDueOnePeriodLater() {
        ScheduleHistory history = fold(fourMonths(), List.of(tranche(1, LocalDate.of(2026, 6, 1), 300_00)));
        assertThat(amounts(history)).containsExactly(150_00L, 150_00L, 150_00L, 150_00L, 300_00L);
        assertThat(history.steps().getLast().lines().getLast().dueOn()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void partsOfOneDayAreOne() {
        assertThat(amounts(fold(fourMonths(), List.of(tranche(1, IN_MARCH, 100_00), tranche(2, IN_MARCH, 200_00)))))
                .containsExactly(150_00L, 150_00L, 300_00L, 300_00L);
    }

    @Property(tries = 400)
    void whatIsBookedTrancheByTrancheIsThePreviewOfThemAll(@ForAll("inTranches") LoanTerms preview) {
        Assume.that(preview.violations().isEmpty() && isBeforeTheMovedLastDay(preview));
        List<Tranche> tranches = preview.tranches();
        LoanTerms opened = preview.toBuilder()
                .principalMinor(tranches.getFirst().amountMinor())
                .tranches(List.of())
                .build();
        List<DatedDecision> later = new ArrayList<>();
        for (Tranche tranche : tranches.subList(1, tranches.size())) {
            later.addFirst(tranche(later.size(), tranche.on(), tranche.amountMinor()));
        }
        List<Instalment> booked = fold(opened, later).steps().getLast().lines();
        List<Instalment> previewed = ScheduleEngine.schedule(preview).instalments();
        assertThat(booked).extracting(Instalment::dueOn).isEqualTo(each(previewed, Instalment::dueOn));
        assertThat(booked)
                .extracting(Instalment::principalMinor)
                .isEqualTo(each(previewed, Instalment::principalMinor));
        assertThat(booked).extracting(Instalment::interestMinor).isEqualTo(each(previewed, Instalment::interestMinor));
        assertThat(booked).extracting(Instalment::feeMinor).isEqualTo(each(previewed, Instalment::feeMinor));
    }

    /** A working calendar may move the last due date back to a tranche; the engine refuses that by the same rule. */
    private static boolean isBeforeTheMovedLastDay(LoanTerms terms) {
        try {
            ScheduleEngine.schedule(terms);
            return true;
        } catch (TermsRefused refused) {
            assertThat(refused.violations())
                    .extracting(TermsViolation::code)
                    .containsExactly(TermsRule.TRANCHES_BEFORE_LAST_DUE.code());
            return false;
        }
    }

    @Provide
    Arbitrary<LoanTerms> inTranches() {
        Arbitrary<int[]> gaps = Arbitraries.integers()
                .between(1, 60)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(TermsFixture.anyTerms(), gaps).as((terms, days) -> {
            List<Tranche> tranches = new ArrayList<>();
            long part = Math.max(1, terms.principalMinor() / (days.length + 1));
            LocalDate on = terms.disbursedOn();
            tranches.add(new Tranche(on, Math.max(1, terms.principalMinor() - part * days.length)));
            for (int gap : days) {
                on = on.plusDays(gap);
                tranches.add(new Tranche(on, part));
            }
            return terms.toBuilder()
                    .principalMinor(
                            tranches.stream().mapToLong(Tranche::amountMinor).sum())
                    .downPaymentPercent(BigDecimal.ZERO)
                    .tranches(tranches)
                    .build();
        });
    }

    private static <T> List<T> each(List<Instalment> lines, Function<Instalment, T> part) {
        return lines.stream().map(part).toList();
    }

    private static List<Long> amounts(ScheduleHistory history) {
        return each(history.steps().getLast().lines(), Instalment::totalMinor);
    }

    private static LoanTerms fourMonths() {
        return LoanTerms.of(600_00, Currency.getInstance("TJS"), JANUARY, 4)
                .every(1, FrequencyUnit.MONTH)
                .build();
    }

    private static DatedDecision tranche(int id, LocalDate on, long amountMinor) {
        return new DatedDecision(
                new UUID(0, id),
                DecisionKind.TRANCHE,
                on,
                Instant.EPOCH,
                new ScheduleChange.HandOver(amountMinor, DeclaredDays.NONE));
    }

    private static ScheduleHistory fold(LoanTerms terms, List<DatedDecision> decisions) {
        ScheduleStep first = ScheduleStep.first(
                terms.disbursedOn(), false, true, ScheduleEngine.schedule(terms).instalments());
        return ScheduleHistory.of(
                terms, ExcessTreatment.NEXT, first, decisions, new MoneyOfAccount(List.of(), List.of(), null));
    }
}
