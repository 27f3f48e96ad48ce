package tj.hamyori.loan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RepaymentRhythmTest {

    private static final RepaymentRhythm MONTHLY = RepaymentRhythm.of(1, "MONTH");

    @Test
    void keepsToTheLastDayOfAShorterMonth() {
        assertThat(MONTHLY.after(LocalDate.of(2026, 1, 31), 1)).isEqualTo("2026-02-28");
        assertThat(MONTHLY.after(LocalDate.of(2026, 1, 31), 2)).isEqualTo("2026-03-31");
        assertThat(RepaymentRhythm.of(2, "WEEK").after(LocalDate.of(2026, 1, 1), 3))
                .isEqualTo("2026-02-12");
    }

    @Test
    void reachesAYearOnTheDayItIsOverAndNotTheDayBefore() {
        LocalDate disbursedOn = LocalDate.of(2024, 2, 29);
        assertThat(RepaymentRhythm.reachesAYear(disbursedOn, LocalDate.of(2025, 2, 28)))
                .isTrue();
        assertThat(RepaymentRhythm.reachesAYear(disbursedOn, LocalDate.of(2025, 2, 27)))
                .isFalse();
    }
}
