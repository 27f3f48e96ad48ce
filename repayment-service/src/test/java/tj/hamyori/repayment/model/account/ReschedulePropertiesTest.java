package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsFixture;
import tj.hamyori.repayment.model.schedule.WorkingCalendar;

/** What holds for the next version of any schedule, whatever was paid and whenever it is decided. */
class ReschedulePropertiesTest {

    private static final LocalDate FAR = LocalDate.of(2300, 1, 1);

    /** A schedule with money paid into it, less than everything, and a decision about it. */
    record Decision(LoanTerms terms, List<Instalment> old, long paidMinor, LocalDate decidedOn, int count) {

        AccountPosition before() {
            return position(old);
        }

        AccountPosition position(List<Instalment> lines) {
            List<Payment> payments = paidMinor == 0
                    ? List.of()
                    : List.of(new Payment("all", terms.disbursedOn(), Instant.EPOCH, paidMinor));
            return AccountPosition.of(lines, List.of(), payments, FAR, null);
        }
    }

    @Provide
    Arbitrary<Decision> decisions() {
        return TermsFixture.anyTerms().flatMap(terms -> {
            List<Instalment> lines = ScheduleEngine.schedule(terms).instalments();
            long total = ScheduleTotals.of(lines).totalMinor();
            return Combinators.combine(
                            Arbitraries.longs().between(0, Math.max(0, total - 1)),
                            Arbitraries.integers().between(0, 800),
                            Arbitraries.integers().between(1, 24))
                    .as((paid, day, count) ->
                            new Decision(terms, lines, paid, terms.disbursedOn().plusDays(day), count));
        });
    }

    @Property
    void aGraceKeepsPrincipalPaidPartsAndOrder(@ForAll("decisions") Decision decision) {
        Assume.that(decision.old().getLast().dueOn().isAfter(decision.decidedOn()));
        List<Instalment> next = Reschedule.withGrace(
                decision.old(), decision.paidMinor(), decision.decidedOn(), decision.count(), decision.terms());
        assertRising(next);
        assertThat(ScheduleTotals.of(next).principalMinor())
                .isEqualTo(decision.terms().principalMinor());
        assertThat(ScheduleTotals.of(next).feeMinor())
                .isEqualTo(ScheduleTotals.of(decision.old()).feeMinor());
        assertThat(next).allMatch(line -> line.principalMinor() >= 0 && line.interestMinor() >= 0);
        assertThat(next.getLast().balanceAfterMinor()).isZero();
        AccountPosition after = decision.position(next);
        assertThat(after.repaidPrincipalMinor()).isEqualTo(decision.before().repaidPrincipalMinor());
        assertThat(after.creditMinor()).isZero();
        assertThat(after.outstandingMinor())
                .isGreaterThanOrEqualTo(decision.before().outstandingMinor());
    }

    @Property
    void aGraceCuresNoArrears(@ForAll("decisions") Decision decision) {
        Assume.that(decision.old().getLast().dueOn().isAfter(decision.decidedOn()));
        List<Instalment> next = Reschedule.withGrace(
                decision.old(), decision.paidMinor(), decision.decidedOn(), decision.count(), decision.terms());
        assertThat(overdueMinor(decision, next)).isEqualTo(overdueMinor(decision, decision.old()));
    }

    @Property
    void aShiftOffDaysOffKeepsAmountsAndOrder(@ForAll("decisions") Decision decision) {
        List<Instalment> shifted = Reschedule.shifted(decision.old(), decision.paidMinor(), decision.count());
        List<Instalment> next = WorkingDates.of(
                shifted,
                decision.old(),
                decision.decidedOn(),
                decision.terms().nonWorkingDays(),
                WorkingCalendar.tajikistan());
        assertRising(next);
        assertThat(ScheduleTotals.of(next)).isEqualTo(ScheduleTotals.of(decision.old()));
        assertThat(decision.position(next).repaidPrincipalMinor())
                .isEqualTo(decision.before().repaidPrincipalMinor());
    }

    @Property
    void aChangedCalendarMovesOnlyWhatIsNotYetDueAndNoAmount(
            @ForAll("decisions") Decision decision, @ForAll @IntRange(max = 400) int holidayAfterDays) {
        LocalDate holiday = decision.decidedOn().plusDays(holidayAfterDays);
        WorkingCalendar changed = WorkingCalendar.tajikistan().withHolidays(List.of(holiday));
        List<Instalment> next = WorkingDates.following(
                decision.old(),
                decision.old(),
                decision.decidedOn(),
                decision.terms().nonWorkingDays(),
                changed);
        assertRising(next);
        assertThat(ScheduleTotals.of(next)).isEqualTo(ScheduleTotals.of(decision.old()));
        for (int index = 0; index < next.size(); index++) {
            LocalDate before = decision.old().get(index).dueOn();
            LocalDate after = next.get(index).dueOn();
            if (before.isAfter(decision.decidedOn())) {
                assertThat(after).isAfter(decision.decidedOn());
            } else {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    private static long overdueMinor(Decision decision, List<Instalment> lines) {
        List<Payment> payments = decision.paidMinor() == 0
                ? List.of()
                : List.of(new Payment("all", decision.terms().disbursedOn(), Instant.EPOCH, decision.paidMinor()));
        return AccountPosition.of(lines, List.of(), payments, decision.decidedOn(), null)
                .overdueMinor();
    }

    private static void assertRising(List<Instalment> lines) {
        for (int index = 1; index < lines.size(); index++) {
            assertThat(lines.get(index).dueOn()).isAfter(lines.get(index - 1).dueOn());
        }
    }
}
