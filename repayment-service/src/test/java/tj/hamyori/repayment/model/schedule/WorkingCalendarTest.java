package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private static final WorkingCalendar TAJIKISTAN = WorkingCalendar.tajikistan();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2027-03-08", "2025-03-21", "2027-03-22", "2027-03-23", "2027-03-24", "2025-05-09",
                "2025-06-27", "2026-09-09", "2026-11-06", "2014-05-01", "2026-03-20", "2026-05-27", "2017-06-26"
            })
    void restsOnPublicHolidays(String day) {
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.parse(day))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-03-25", "2026-03-19", "2025-05-01", "2026-11-05", "2026-09-10"})
    void worksOnTheDaysBeside(String day) {
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.parse(day))).isTrue();
    }

    @Test
    void restsOnSaturdayAndSunday() {
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2026, 11, 21))).isFalse();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2026, 11, 22))).isFalse();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2026, 11, 23))).isTrue();
    }

    @Test
    void replacesAnEstimatedEidByTheAnnouncedOne() {
        WorkingCalendar announced = TAJIKISTAN
                .withWorkingDays(List.of(LocalDate.of(2027, 3, 9)))
                .withHolidays(List.of(LocalDate.of(2027, 3, 10)));
        assertThat(announced.isWorkingDay(LocalDate.of(2027, 3, 9))).isTrue();
        assertThat(announced.isWorkingDay(LocalDate.of(2027, 3, 10))).isFalse();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2027, 3, 10))).isTrue();
    }

    @Test
    void worksEveryDayWithoutACalendar() {
        assertThat(WorkingCalendar.everyDay().isWorkingDay(LocalDate.of(2026, 1, 1)))
                .isTrue();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(2300, 1, 1))).isTrue();
        assertThat(TAJIKISTAN.isWorkingDay(LocalDate.of(1969, 1, 1))).isTrue();
    }
}
