package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dueDates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    @Test
    void keepsTheSeedDayThroughShortMonths() {
        assertThat(dueDates(ScheduleEngine.schedule(
                        interestFree("500.00", "2026-01-31", 5).build())))
                .isEqualTo(dates("2026-02-28 2026-03-31 2026-04-30 2026-05-31 2026-06-30"));
        assertThat(dueDates(ScheduleEngine.schedule(
                        interestFree("200.00", "2024-01-31", 2).build())))
                .isEqualTo(dates("2024-02-29 2024-03-31"));
    }

    @Test
    void keepsTheSeedDayWhenTheNaturalFirstDateIsGiven() {
        LoanTermsBuilder terms = interestFree("300.00", "2026-01-31", 3).firstDueOn(LocalDate.of(2026, 2, 28));
        assertThat(dueDates(ScheduleEngine.schedule(terms.build())))
                .isEqualTo(dates("2026-02-28 2026-03-31 2026-04-30"));
    }

    @Test
    void seedsFromAGivenFirstDate() {
        LoanTermsBuilder terms = interestFree("300.00", "2026-01-15", 3).firstDueOn(LocalDate.of(2026, 3, 31));
        assertThat(dueDates(ScheduleEngine.schedule(terms.build())))
                .isEqualTo(dates("2026-03-31 2026-04-30 2026-05-31"));
    }

    @Test
    void spacesByDaysAndWeeks() {
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("300.00", "2026-01-15", 3)
                        .every(10, FrequencyUnit.DAY)
                        .build())))
                .isEqualTo(dates("2026-01-25 2026-02-04 2026-02-14"));
        assertThat(dueDates(ScheduleEngine.schedule(interestFree("300.00", "2026-01-15", 3)
                        .every(2, FrequencyUnit.WEEK)
                        .build())))
                .isEqualTo(dates("2026-01-29 2026-02-12 2026-02-26"));
    }

    @Test
    void movesNowruzToTheNextWorkingDayAndNoOtherDate() {
        assertThat(dueDates(monthly("2026-02-23", NonWorkingDays.NEXT_WORKING_DAY)))
                .isEqualTo(dates("2026-03-25 2026-04-23 2026-05-25"));
    }

    @Test
    void movesBackToThePreviousWorkingDay() {
        assertThat(dueDates(monthly("2026-02-23", NonWorkingDays.PREVIOUS_WORKING_DAY)))
                .isEqualTo(dates("2026-03-19 2026-04-23 2026-05-22"));
    }

    @Test
    void keepsNonWorkingDaysUnlessAsked() {
        assertThat(dueDates(monthly("2026-02-23", NonWorkingDays.KEEP)))
                .isEqualTo(dates("2026-03-23 2026-04-23 2026-05-23"));
    }

    @Test
    void spreadsDatesThatWouldMeetOnOneWorkingDay() {
        assertThat(dueDates(daily("2026-03-18", NonWorkingDays.NEXT_WORKING_DAY)))
                .isEqualTo(dates("2026-03-19 2026-03-25 2026-03-26 2026-03-27"));
        assertThat(dueDates(daily("2026-03-18", NonWorkingDays.PREVIOUS_WORKING_DAY)))
                .isEqualTo(dates("2026-03-19 2026-03-25 2026-03-26 2026-03-27"));
    }

    @Test
    void neverMovesToTheDisbursementDate() {
        assertThat(dueDates(daily("2026-03-20", NonWorkingDays.PREVIOUS_WORKING_DAY))
                        .getFirst())
                .isEqualTo(LocalDate.of(2026, 3, 25));
    }

    @Test
    void takesTheInstitutionsOwnDaysOff() {
        LoanTerms terms = interestFree("200.00", "2026-01-15", 2)
                .nonWorkingDays(NonWorkingDays.NEXT_WORKING_DAY, CalendarName.TJ)
                .build();
        WorkingCalendar own = WorkingCalendar.tajikistan().withHolidays(List.of(LocalDate.of(2026, 2, 16)));
        assertThat(dueDates(ScheduleEngine.schedule(terms))).isEqualTo(dates("2026-02-16 2026-03-16"));
        assertThat(dueDates(ScheduleEngine.schedule(terms, own))).isEqualTo(dates("2026-02-17 2026-03-16"));
    }

    @Test
    void countsDailyInterestToTheMovedDate() {
        LoanTerms terms = TermsFixture.annuity("1000.00", "36.5", "2026-01-15", 1)
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_365)
                .nonWorkingDays(NonWorkingDays.NEXT_WORKING_DAY, CalendarName.TJ)
                .build();
        assertThat(ScheduleEngine.schedule(terms).instalments())
                .containsExactly(new Instalment(1, LocalDate.of(2026, 2, 16), 100_000, 3200, 0, 0));
    }

    private static RepaymentSchedule monthly(String disbursedOn, NonWorkingDays move) {
        return ScheduleEngine.schedule(interestFree("300.00", disbursedOn, 3)
                .nonWorkingDays(move, CalendarName.TJ)
                .build());
    }

    private static RepaymentSchedule daily(String disbursedOn, NonWorkingDays move) {
        return ScheduleEngine.schedule(interestFree("400.00", disbursedOn, 4)
                .every(1, FrequencyUnit.DAY)
                .nonWorkingDays(move, CalendarName.TJ)
                .build());
    }
}
