package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

    @ParameterizedTest
    @CsvSource({
        "THIRTY_360,2026-01-15,2026-03-10,55,360",
        "THIRTY_360,2026-01-31,2026-02-28,28,360",
        "THIRTY_360,2026-02-28,2026-03-31,32,360",
        "THIRTY_360,2025-12-31,2026-12-31,360,360",
        "ACTUAL_360,2026-01-15,2026-03-10,54,360",
        "ACTUAL_364,2026-01-15,2026-03-10,54,364",
        "ACTUAL_365,2024-01-15,2024-03-10,55,365",
        "ACTUAL_ACTUAL,2023-12-12,2024-01-12,11334,133590",
        "ACTUAL_ACTUAL,2024-12-31,2025-12-31,133590,133590",
        "ACTUAL_ACTUAL,2023-12-31,2024-12-31,133590,133590",
        "ACTUAL_ACTUAL,1999-12-31,2000-12-31,133590,133590",
        "ACTUAL_ACTUAL,1899-12-31,1900-12-31,133590,133590"
    })
    void countsTheYearsPart(DayCount dayCount, LocalDate from, LocalDate to, long numerator, long denominator) {
        assertThat(dayCount.yearNumerator(from, to)).isEqualTo(numerator);
        assertThat(dayCount.yearDenominator()).isEqualTo(denominator);
    }
}
