package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import java.util.Set;

/**
 * What was declared on top of a calendar's own rules: an announced Eid, an institution's day off, a Saturday worked in
 * exchange. No day is in both sets.
 *
 * <p>Worked: the estimated Eid al-Fitr of Friday 20 March 2026 announced for the 19th is {@code holidays} 19 March and
 * {@code workingDays} 20 March; an instalment due on the 19th that goes to the next working day then falls on the 20th.
 */
public record DeclaredDays(Set<LocalDate> holidays, Set<LocalDate> workingDays) {

    /** Nothing was declared: the calendars stand as they are. */
    public static final DeclaredDays NONE = new DeclaredDays(Set.of(), Set.of());

    public DeclaredDays {
        holidays = Set.copyOf(holidays);
        workingDays = Set.copyOf(workingDays);
    }

    /** The named calendar with these days; terms without a calendar ({@link CalendarName#NONE}) know no holiday. */
    public WorkingCalendar over(CalendarName name) {
        WorkingCalendar calendar = WorkingCalendar.named(name);
        if (name == CalendarName.NONE || equals(NONE)) {
            return calendar;
        }
        return calendar.withHolidays(holidays).withWorkingDays(workingDays);
    }
}
