package tj.hamyori.repayment.events;

import java.util.UUID;

/** What happens to the dated table of holidays of one organisation, or of the country. */
public sealed interface HolidayCalendarEvent extends StoredEvent permits CalendarDaysDeclared {

    UUID calendarId();
}
