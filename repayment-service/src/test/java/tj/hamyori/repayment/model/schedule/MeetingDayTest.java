package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.annuity;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dueDates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Due dates on the days a group meets, from a calendar of 2026 (1 January is a Thursday). */
class MeetingDayTest {
    private static final MeetingDay SECOND_TUESDAY = new MeetingDay(DayOfWeek.TUESDAY, 2);
    private static final MeetingDay EVERY_TUESDAY = new MeetingDay(DayOfWeek.TUESDAY, 0);

    @Test
    void fallsOnTheNthWeekdayOfEachMonth() {
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("400.00", "2026-01-15", 4)
                        .meetingDay(SECOND_TUESDAY)
                        .build())))
                .isEqualTo(dates("2026-02-10 2026-03-10 2026-04-14 2026-05-12"));
    }

    @Test
    void fallsOnTheLastWeekdayOfEveryOtherMonth() {
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("300.00", "2026-01-31", 3)
                        .every(2, FrequencyUnit.MONTH)
                        .meetingDay(new MeetingDay(DayOfWeek.FRIDAY, MeetingDay.LAST))
                        .build())))
                .isEqualTo(dates("2026-03-27 2026-05-29 2026-07-31"));
    }

    @Test
    void startsWithTheMeetingNearestToAWholePeriod() {
        assertThat(firstDueOn("2026-01-31", new MeetingDay(DayOfWeek.MONDAY, 1), FrequencyUnit.MONTH))
                .isEqualTo("2026-03-02");
        assertThat(firstDueOn("2026-01-05", new MeetingDay(DayOfWeek.MONDAY, 1), FrequencyUnit.MONTH))
                .isEqualTo("2026-02-02");
        assertThat(firstDueOn("2026-01-15", EVERY_TUESDAY, FrequencyUnit.WEEK)).isEqualTo("2026-01-20");
        assertThat(firstDueOn("2026-01-13", EVERY_TUESDAY, FrequencyUnit.WEEK)).isEqualTo("2026-01-20");
    }

    @Test
    void followsAFortnightlyRhythmFromAGivenMeeting() {
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("300.00", "2026-01-15", 3)
                        .every(2, FrequencyUnit.WEEK)
                        .meetingDay(EVERY_TUESDAY)
                        .firstDueOn(LocalDate.of(2026, 1, 20))
                        .build())))
                .isEqualTo(dates("2026-01-20 2026-02-03 2026-02-17"));
    }

    @Test
    void movesAMeetingOnAHoliday() {
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("300.00", "2026-01-24", 3)
                        .meetingDay(new MeetingDay(DayOfWeek.SUNDAY, 4))
                        .nonWorkingDays(NonWorkingDays.NEXT_WORKING_DAY, CalendarName.TJ)
                        .build())))
                .isEqualTo(dates("2026-02-23 2026-03-25 2026-04-27"));
    }

    /** A meeting period by instalments is one month; by days it is the days between the meetings. */
    @Test
    void chargesAPeriodOrItsDays() {
        LoanTerms byInstalment = annuity("1200.00", "12", "2026-01-13", 3)
                .amortisation(Amortisation.BULLET)
                .meetingDay(SECOND_TUESDAY)
                .build();
        assertThat(ScheduleEngine.schedule(byInstalment).instalments())
                .extracting(Instalment::interestMinor)
                .containsExactly(1200L, 1200L, 1200L);
        LoanTerms byDays = byInstalment.toBuilder()
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_360)
                .build();
        assertThat(ScheduleEngine.schedule(byDays).instalments())
                .extracting(Instalment::interestMinor)
                .containsExactly(1120L, 1120L, 1400L);
    }

    private static String firstDueOn(String disbursedOn, MeetingDay day, FrequencyUnit unit) {
        return dueDates(ScheduleEngine.schedule(interestFree("100.00", disbursedOn, 1)
                        .every(1, unit)
                        .meetingDay(day)
                        .build()))
                .getFirst()
                .toString();
    }
}
