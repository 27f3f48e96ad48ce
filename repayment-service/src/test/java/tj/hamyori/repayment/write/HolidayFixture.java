package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.CalendarDaysDeclared;
import tj.hamyori.repayment.write.declareholiday.DeclareHoliday;

/** The calendar of one organisation, which was told when Eid al-Fitr of 2026 is. */
public final class HolidayFixture {

    public static final LocalDate EID = LocalDate.of(2026, 3, 19);
    public static final UUID CALENDAR = DeclareHoliday.calendarOf(LoanAccountFixture.MFO);
    public static final UUID OF_THE_COUNTRY = DeclareHoliday.calendarOf(null);
    public static final Instant DECLARED_AT = Instant.parse("2026-03-17T09:00:00Z");
    public static final String REASON = "announced by the Council of Ulema";

    public static final Matcher<RuleViolated> DAYS_AT_MOST_A_YEAR = by(HolidayRule.HOLIDAY_DAYS_AT_MOST_A_YEAR);
    public static final Matcher<RuleViolated> WITHIN_CALENDAR = by(HolidayRule.HOLIDAY_WITHIN_CALENDAR);
    public static final Matcher<RuleViolated> NEEDS_A_REASON = by(HolidayRule.HOLIDAY_NEEDS_A_REASON);

    private HolidayFixture() {}

    public static TestExecutor<?> calendar(Object... before) {
        AggregateTestFixture<HolidayCalendar> fixture = new AggregateTestFixture<>(HolidayCalendar.class);
        return before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
    }

    public static DeclareHoliday declare(boolean working, String reason, List<LocalDate> days) {
        return new DeclareHoliday(CALENDAR, LoanAccountFixture.MFO, days, working, reason, "admin", DECLARED_AT);
    }

    public static DeclareHoliday declare(boolean working, LocalDate... days) {
        return declare(working, REASON, List.of(days));
    }

    public static CalendarDaysDeclared declared(boolean working, LocalDate... days) {
        return new CalendarDaysDeclared(
                CALENDAR, LoanAccountFixture.MFO, List.of(days), working, REASON, "admin", DECLARED_AT);
    }

    public static CalendarDaysDeclared declaredForTheCountry(LocalDate... days) {
        return new CalendarDaysDeclared(OF_THE_COUNTRY, null, List.of(days), false, REASON, "analyst", DECLARED_AT);
    }

    public static void refused(ResultValidator<?> result, Matcher<RuleViolated> rule) {
        result.expectException(rule).expectNoEvents();
    }

    private static Matcher<RuleViolated> by(HolidayRule rule) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.rule() == rule;
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal by " + rule.name());
            }
        };
    }
}
