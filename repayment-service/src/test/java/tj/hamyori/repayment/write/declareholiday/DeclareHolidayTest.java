package tj.hamyori.repayment.write.declareholiday;

import static tj.hamyori.repayment.write.HolidayFixture.DAYS_AT_MOST_A_YEAR;
import static tj.hamyori.repayment.write.HolidayFixture.EID;
import static tj.hamyori.repayment.write.HolidayFixture.NEEDS_A_REASON;
import static tj.hamyori.repayment.write.HolidayFixture.OF_THE_COUNTRY;
import static tj.hamyori.repayment.write.HolidayFixture.REASON;
import static tj.hamyori.repayment.write.HolidayFixture.WITHIN_CALENDAR;
import static tj.hamyori.repayment.write.HolidayFixture.calendar;
import static tj.hamyori.repayment.write.HolidayFixture.declare;
import static tj.hamyori.repayment.write.HolidayFixture.declared;
import static tj.hamyori.repayment.write.HolidayFixture.declaredForTheCountry;
import static tj.hamyori.repayment.write.HolidayFixture.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.write.HolidayFixture;

class DeclareHolidayTest {

    @Test
    void declaresDaysInTheirOrderAndEachOnce() {
        LocalDate next = EID.plusDays(1);
        calendar().when(declare(false, next, EID, next)).expectEvents(declared(false, EID, next));
    }

    @Test
    void declaresForTheCountry() {
        calendar()
                .when(new DeclareHoliday(
                        OF_THE_COUNTRY, null, List.of(EID), false, REASON, "analyst", HolidayFixture.DECLARED_AT))
                .expectEvents(declaredForTheCountry(EID));
    }

    @Test
    void saysTheSameTwiceWithoutEffect() {
        calendar(declared(false, EID)).when(declare(false, EID)).expectNoEvents();
    }

    @Test
    void storesOnlyWhatIsNew() {
        LocalDate next = EID.plusDays(1);
        calendar(declared(false, EID)).when(declare(false, EID, next)).expectEvents(declared(false, next));
    }

    @Test
    void makesAHolidayAWorkingDayAgainAndBack() {
        calendar(declared(false, EID)).when(declare(true, EID)).expectEvents(declared(true, EID));
        calendar(declared(false, EID), declared(true, EID))
                .when(declare(false, EID))
                .expectEvents(declared(false, EID));
    }

    @Test
    void takesAYearAtOnceAndRefusesOneDayMoreOrNone() {
        List<LocalDate> year = EID.datesUntil(EID.plusDays(366)).toList();
        calendar().when(declare(false, REASON, year)).expectEvents(declared(false, year.toArray(LocalDate[]::new)));
        List<LocalDate> more = EID.datesUntil(EID.plusDays(367)).toList();
        refused(calendar().when(declare(false, REASON, more)), DAYS_AT_MOST_A_YEAR);
        refused(calendar().when(declare(false, REASON, List.of())), DAYS_AT_MOST_A_YEAR);
    }

    @Test
    void takesTheCalendarsFirstAndLastDayAndRefusesThoseOutside() {
        LocalDate first = LocalDate.of(1970, 1, 1);
        LocalDate last = LocalDate.of(2210, 12, 31);
        calendar().when(declare(false, first, last)).expectEvents(declared(false, first, last));
        refused(calendar().when(declare(false, first.minusDays(1))), WITHIN_CALENDAR);
        refused(calendar().when(declare(false, last.plusDays(1))), WITHIN_CALENDAR);
    }

    @Test
    void takesAReasonOfTwoHundredCharactersAndRefusesALongerOneOrNone() {
        calendar().when(declare(false, "x".repeat(200), List.of(EID))).expectSuccessfulHandlerExecution();
        refused(calendar().when(declare(false, "x".repeat(201), List.of(EID))), NEEDS_A_REASON);
        refused(calendar().when(declare(false, "", List.of(EID))), NEEDS_A_REASON);
    }
}
