package tj.hamyori.loan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private static final LocalDate DISBURSED_ON = LocalDate.of(2026, 1, 15);

    @Test
    void beginOnTheMeetingNearestToOnePeriod() {
        assertThat(monthly(2).firstAfter(DISBURSED_ON)).isEqualTo("2026-02-10");
        assertThat(monthly(-1).firstAfter(DISBURSED_ON)).isEqualTo("2026-02-24");
        assertThat(monthly(1).firstAfter(LocalDate.of(2026, 1, 31))).isEqualTo("2026-03-03");
        assertThat(weekly().firstAfter(DISBURSED_ON)).isEqualTo("2026-01-20");
    }

    @Test
    void goOnWithTheWeekdayOfEachMonth() {
        LocalDate first = LocalDate.of(2026, 2, 10);
        assertThat(monthly(2).after(first, 1)).isEqualTo("2026-03-10");
        assertThat(monthly(2).after(first, 2)).isEqualTo("2026-04-14");
        assertThat(weekly().after(LocalDate.of(2026, 1, 20), 3)).isEqualTo("2026-02-10");
    }

    @Test
    void areOnTheirDayAlone() {
        assertThat(monthly(2).isOn(LocalDate.of(2026, 2, 10))).isTrue();
        assertThat(monthly(2).isOn(LocalDate.of(2026, 2, 17))).isFalse();
        assertThat(weekly().isOn(LocalDate.of(2026, 2, 17))).isTrue();
        assertThat(weekly().isOn(LocalDate.of(2026, 2, 18))).isFalse();
    }

    @Test
    void existByWeeksAndByMonthsWithTheirNumber() {
        assertThat(monthly(4).exist()).isTrue();
        assertThat(monthly(-1).exist()).isTrue();
        assertThat(monthly(5).exist()).isFalse();
        assertThat(monthly(0).exist()).isFalse();
        assertThat(weekly().exist()).isTrue();
        assertThat(new Meetings(DayOfWeek.TUESDAY, 1, RepaymentRhythm.of(1, "WEEK")).exist())
                .isFalse();
        assertThat(new Meetings(DayOfWeek.TUESDAY, 0, RepaymentRhythm.of(1, "DAY")).exist())
                .isFalse();
    }

    private static Meetings monthly(int nth) {
        return new Meetings(DayOfWeek.TUESDAY, nth, RepaymentRhythm.of(1, "MONTH"));
    }

    private static Meetings weekly() {
        return new Meetings(DayOfWeek.TUESDAY, 0, RepaymentRhythm.of(1, "WEEK"));
    }
}
