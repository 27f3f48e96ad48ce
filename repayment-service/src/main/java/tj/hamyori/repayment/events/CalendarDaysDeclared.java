package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Days were declared holidays, or working days after all.
 *
 * @param mfo whose calendar; null where the association speaks for the whole country
 * @param days at least one, in order
 * @param working true where the days count as working days whatever the calendar said before
 * @param recordedAt from when this counts as known
 */
public record CalendarDaysDeclared(
        UUID calendarId,
        @Nullable String mfo,
        List<LocalDate> days,
        boolean working,
        String reason,
        String declaredBy,
        Instant recordedAt)
        implements HolidayCalendarEvent {}
