package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsFixture;

class ExcessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 15);
    private static final List<Instalment> LINES = ScheduleEngine.schedule(
                    TermsFixture.interestFree("400", "2026-01-15", 4).build())
            .instalments();

    @Test
    void paysWhatFallsDueNextWhereNothingElseIsChosen() {
        assertThat(Excess.spread(ExcessTreatment.NEXT, LINES, 160_00, DAY)).isEqualTo(LINES);
    }

    @Test
    void shortensTheLoanFromItsEnd() {
        assertThat(lines(ExcessTreatment.LAST, 160_00, DAY))
                .containsExactly("2026-02-15 16000", "2026-03-15 10000", "2026-04-15 10000", "2026-05-15 4000");
    }

    @Test
    void makesAllInstalmentsLeftSmaller() {
        assertThat(lines(ExcessTreatment.REAMORTISE, 160_00, DAY))
                .containsExactly("2026-02-15 16000", "2026-03-15 8000", "2026-04-15 8000", "2026-05-15 8000");
    }

    @Test
    void leavesAloneWhatWasPaidByItsDateOrAltogether() {
        for (ExcessTreatment treatment : ExcessTreatment.values()) {
            assertThat(Excess.spread(treatment, LINES, 100_00, DAY)).isEqualTo(LINES);
            assertThat(Excess.spread(treatment, LINES, 400_00, DAY)).isEqualTo(LINES);
            assertThat(Excess.spread(treatment, LINES, 99_00, DAY)).isEqualTo(LINES);
        }
    }

    @Property
    void keepsEverySumAndRisingDates(
            @ForAll("terms") LoanTerms terms,
            @ForAll ExcessTreatment treatment,
            @ForAll @IntRange(max = 900) int day,
            @ForAll @IntRange(max = 100) int percent) {
        List<Instalment> old = ScheduleEngine.schedule(terms).instalments();
        LocalDate on = terms.disbursedOn().plusDays(day);
        long paidMinor = ScheduleTotals.of(old).totalMinor() / 100 * percent;
        List<Instalment> lines = Excess.spread(treatment, old, paidMinor, on);
        assertThat(ScheduleTotals.of(lines)).isEqualTo(ScheduleTotals.of(old));
        for (int index = 1; index < lines.size(); index++) {
            assertThat(lines.get(index).dueOn()).isAfter(lines.get(index - 1).dueOn());
        }
        assertThat(lines).allMatch(line -> line.principalMinor() >= 0 && line.totalMinor() >= 0);
        if (!lines.equals(old)) {
            long dueMinor = lines.stream()
                    .filter(line -> !line.dueOn().isAfter(on))
                    .mapToLong(Instalment::totalMinor)
                    .sum();
            assertThat(dueMinor).isEqualTo(paidMinor);
        }
    }

    @Provide
    Arbitrary<LoanTerms> terms() {
        return TermsFixture.anyTerms();
    }

    private static List<String> lines(ExcessTreatment treatment, long paidMinor, LocalDate day) {
        return Excess.spread(treatment, LINES, paidMinor, day).stream()
                .map(line -> line.dueOn() + " " + line.totalMinor())
                .toList();
    }
}
