package tj.hamyori.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.repayment.model.schedule.RepaymentSchedule;

/** What is measured is the whole schedule, the same figures the other side made. */
class ScheduleCasesTest {

    @ParameterizedTest
    @CsvSource({
        "TWELVE_MONTHS_FREE, 12, 100000, 0, 2024-02-01, 2025-01-02",
        "TWELVE_MONTHS_ANNUITY, 12, 114636, 175637, 2024-02-01, 2025-01-02",
        "FIFTY_TWO_WEEKS_ANNUITY, 52, 26264, 165733, 2024-01-08, 2024-12-30"
    })
    void makesTheScheduleThatIsCompared(
            ScheduleCases.Case terms, int lines, long level, long interest, String first, String last) {
        ScheduleCases cases = new ScheduleCases();
        cases.terms = terms;
        cases.build();
        ScheduleCases.Counted counted = new ScheduleCases.Counted();

        RepaymentSchedule schedule = cases.schedule(counted);

        assertThat(counted.schedules).isOne();
        assertThat(schedule.instalments()).hasSize(lines);
        assertThat(schedule.instalments().getFirst().totalMinor()).isEqualTo(level);
        assertThat(schedule.totals().interestMinor()).isEqualTo(interest);
        assertThat(schedule.instalments().getFirst().dueOn()).hasToString(first);
        assertThat(schedule.instalments().getLast().dueOn()).hasToString(last);
    }
}
