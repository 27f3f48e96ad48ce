package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionDuesTest {

    private static final List<ScheduledDue> THREE_MONTHS = List.of(
            new ScheduledDue(LocalDate.parse("2026-01-01"), 0, 0, 100),
            new ScheduledDue(LocalDate.parse("2026-02-01"), 0, 0, 100),
            new ScheduledDue(LocalDate.parse("2026-03-01"), 0, 0, 100));

    @ParameterizedTest
    @CsvSource(textBlock = """
            # paid, on,         overdue, today, outstanding, next
            0,      2025-12-31, 0,       0,     300,         2026-01-01
            0,      2026-01-01, 0,       100,   300,         2026-01-01
            0,      2026-01-02, 100,     0,     300,         2026-02-01
            150,    2026-02-01, 0,       50,    150,         2026-02-01
            150,    2026-02-02, 50,      0,     150,         2026-03-01
            200,    2026-02-01, 0,       0,     100,         2026-03-01
            0,      2026-03-02, 300,     0,     300,
            300,    2026-01-15, 0,       0,     0,
            301,    2026-01-15, 0,       0,     0,
            """)
    void paysTheOldestFirst(
            long paid, LocalDate on, long overdue, long today, long outstanding, @Nullable LocalDate next) {
        assertThat(CollectionDues.on(on, THREE_MONTHS, paid))
                .isEqualTo(new CollectionDues(overdue, today, outstanding, 0, 0, next));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # paid, overdue, penalty, fee, outstanding
            0,      165,     40,      25,  365
            39,     126,     1,       25,  326
            40,     125,     0,       25,  325
            50,     115,     0,       15,  315
            65,     100,     0,       0,   300
            165,    0,       0,       0,   200
            """)
    void paysPenaltyThenFeesOfAnInstalmentFirst(long paid, long overdue, long penalty, long fee, long outstanding) {
        List<ScheduledDue> charged = ScheduledDue.with(
                THREE_MONTHS,
                List.of(
                        new ScheduledDue.Charged(LocalDate.parse("2025-12-01"), true, 40),
                        new ScheduledDue.Charged(LocalDate.parse("2026-01-01"), false, 25)));
        assertThat(CollectionDues.on(LocalDate.parse("2026-01-15"), charged, paid))
                .isEqualTo(new CollectionDues(overdue, 0, outstanding, penalty, fee, LocalDate.parse("2026-02-01")));
    }

    @Test
    void aChargeOfADateAfterTheLastBelongsToTheLast() {
        List<ScheduledDue> charged = ScheduledDue.with(
                THREE_MONTHS, List.of(new ScheduledDue.Charged(LocalDate.parse("2026-04-01"), false, 5)));
        assertThat(charged.getLast()).isEqualTo(new ScheduledDue(LocalDate.parse("2026-03-01"), 0, 5, 105));
        assertThat(ScheduledDue.with(List.of(), List.of(new ScheduledDue.Charged(LocalDate.EPOCH, false, 5))))
                .isEmpty();
    }
}
