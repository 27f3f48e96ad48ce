package tj.hamyori.repayment.write.followcalendar;

import static tj.hamyori.repayment.write.DecisionFixture.days;
import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.nothingHappened;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.schedule;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.DecisionFixture;

/** Due on the 15th of February, March and April 2026, of which the first two are Sundays: on Monday the 16th, then. */
class FollowCalendarTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 16);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 16);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);
    private static final LocalDate NEXT_DAY = AS_OF.plusDays(1);
    private static final DeclaredDays HOLIDAY = new DeclaredDays(Set.of(MARCH), Set.of());

    @Test
    void movesADateOffADayThatWasDeclaredAHoliday() {
        account(openedOnWorkingDays(), agreed())
                .when(new FollowCalendar(LOAN, AS_OF, HOLIDAY, NOW))
                .expectEvents(decided(HOLIDAY), moved(HOLIDAY));
    }

    @Test
    void movesItBackToItsOwnDayWhenThatIsWorkedAfterAll() {
        DeclaredDays sundayWorked = new DeclaredDays(Set.of(), Set.of(MARCH.minusDays(1)));
        account(openedOnWorkingDays(), agreed(), decided(HOLIDAY), moved(HOLIDAY))
                .when(new FollowCalendar(LOAN, NEXT_DAY, sundayWorked, NOW))
                .expectEvents(
                        decided(NEXT_DAY, sundayWorked),
                        following(
                                new FollowCalendar(LOAN, NEXT_DAY, sundayWorked, NOW).decisionId(),
                                3,
                                "CALENDAR",
                                null,
                                NEXT_DAY,
                                null,
                                false,
                                line(1, FEBRUARY, 10_000),
                                line(2, MARCH.minusDays(1), 10_000),
                                line(3, APRIL, 10_000)));
    }

    @Test
    void leavesWhatIsDue() {
        account(openedOnWorkingDays(), agreed())
                .when(new FollowCalendar(LOAN, MARCH.minusDays(1), HOLIDAY, NOW))
                .expectSuccessfulHandlerExecution();
        nothingHappened(account(openedOnWorkingDays(), agreed()).when(new FollowCalendar(LOAN, MARCH, HOLIDAY, NOW)));
    }

    @Test
    void movesDatesOfARescheduledLoanOffDaysOffOnly() {
        LocalDate friday = LocalDate.of(2026, 5, 15);
        LocalDate june = LocalDate.of(2026, 6, 15);
        DeclaredDays fridayOff = new DeclaredDays(Set.of(friday), Set.of());
        ScheduleComputed shifted = schedule(
                2,
                "SHIFTED",
                "FLOOD",
                AS_OF,
                NOW,
                line(1, FEBRUARY, 10_000),
                line(2, friday, 10_000),
                line(3, june, 10_000));
        account(openedOnWorkingDays(), agreed(), shifted)
                .when(new FollowCalendar(LOAN, AS_OF, fridayOff, NOW))
                .expectEvents(
                        decided(fridayOff),
                        following(
                                new FollowCalendar(LOAN, AS_OF, fridayOff, NOW).decisionId(),
                                3,
                                "CALENDAR",
                                null,
                                AS_OF,
                                null,
                                true,
                                line(1, FEBRUARY, 10_000),
                                line(2, friday.plusDays(3), 10_000),
                                line(3, june, 10_000)));
    }

    @Test
    void changesNothingWhereDatesStayOnDaysOffOrNothingIsOwed() {
        FollowCalendar command = new FollowCalendar(LOAN, AS_OF, HOLIDAY, NOW);
        nothingHappened(account(opened(), scheduled(line(1, MARCH, 30_000))).when(command));
        nothingHappened(
                account(openedOnWorkingDays(), agreed(), paid(FEBRUARY, 30_000)).when(command));
        nothingHappened(account(openedOnWorkingDays(), agreed(), writtenOff(FEBRUARY, 30_000))
                .when(command));
        nothingHappened(account(openedOnWorkingDays()).when(command));
    }

    private static AccountOpened openedOnWorkingDays() {
        return opened(terms(3, "MONTH", null, "NEXT_WORKING_DAY", "TJ"));
    }

    private static ScheduleComputed agreed() {
        return scheduled(line(1, FEBRUARY, 10_000), line(2, MARCH, 10_000), line(3, APRIL, 10_000));
    }

    private static ScheduleDecided decided(DeclaredDays days) {
        return decided(AS_OF, days);
    }

    private static ScheduleDecided decided(LocalDate on, DeclaredDays days) {
        return DecisionFixture.decided(
                new FollowCalendar(LOAN, on, days, NOW).decisionId(),
                "CALENDAR",
                on,
                null,
                null,
                null,
                days(List.copyOf(days.holidays()), List.copyOf(days.workingDays())));
    }

    private static ScheduleComputed moved(DeclaredDays days) {
        return following(
                new FollowCalendar(LOAN, AS_OF, days, NOW).decisionId(),
                2,
                "CALENDAR",
                null,
                AS_OF,
                null,
                false,
                line(1, FEBRUARY, 10_000),
                line(2, MARCH.plusDays(1), 10_000),
                line(3, APRIL, 10_000));
    }
}
