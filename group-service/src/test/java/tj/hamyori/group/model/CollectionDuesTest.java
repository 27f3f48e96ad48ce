package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionDuesTest {

    private static final List<ScheduledDue> THREE_MONTHS = List.of(
            new ScheduledDue(LocalDate.parse("2026-01-01"), 100),
            new ScheduledDue(LocalDate.parse("2026-02-01"), 100),
            new ScheduledDue(LocalDate.parse("2026-03-01"), 100));

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
                .isEqualTo(new CollectionDues(overdue, today, outstanding, next));
    }
}
