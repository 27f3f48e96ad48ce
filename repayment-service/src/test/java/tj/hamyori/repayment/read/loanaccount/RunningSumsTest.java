package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.ScheduleLine;

class RunningSumsTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 15);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);

    @Test
    void addsUpLineByLine() {
        RunningSums sums = RunningSums.of(
                List.of(new ScheduleLine(1, FEBRUARY, 5_000, 300, 200), new ScheduleLine(2, MARCH, 5_000, 500, 0)));

        assertThat(sums).isEqualTo(new RunningSums("{2026-02-15,2026-03-15}", "{5500,11000}", "{5000,10000}"));
    }

    @Test
    void keepsOneRowOfSumsWhereOnlyPrincipalIsOwed() {
        RunningSums sums =
                RunningSums.of(List.of(new ScheduleLine(1, FEBRUARY, 0, 0, 0), new ScheduleLine(2, MARCH, 7, 0, 0)));

        assertThat(sums).isEqualTo(new RunningSums("{2026-02-15,2026-03-15}", "{0,7}", null));
    }

    @Test
    void isEmptyForNoLines() {
        assertThat(RunningSums.of(List.of())).isEqualTo(new RunningSums("{}", "{}", null));
    }
}
