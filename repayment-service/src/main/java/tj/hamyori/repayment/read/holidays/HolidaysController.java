package tj.hamyori.repayment.read.holidays;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.repayment.model.schedule.WorkingCalendar;

/** Shows the holidays the caller's organisation keeps: the law's, the country's and its own. */
@RestController
class HolidaysController {

    private final CalendarOf calendar;
    private final Clock clock;

    HolidaysController(CalendarOf calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Left out, the dates are those of the running year; both count. */
    @GetMapping("/api/holidays")
    Answer list(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Instant knownAt,
            Caller caller) {
        LocalDate first = from == null ? LocalDate.now(clock).withDayOfYear(1) : from;
        HolidaysRule span = HolidaysRule.HOLIDAYS_OF_AT_MOST_THREE_YEARS;
        span.require(HolidaysRule.hasYear(first), "from");
        LocalDate last = to == null ? first.plusYears(1).minusDays(1) : to;
        span.require(HolidaysRule.hasYear(last) && HolidaysRule.spans(first, last), "to");
        Instant known = knownAt == null ? clock.instant() : knownAt;
        Map<LocalDate, Holiday> days = new TreeMap<>();
        for (LocalDate day : WorkingCalendar.tajikistan().publicHolidays(first, last)) {
            days.put(day, new Holiday(day, false, "LAW", null, null, null));
        }
        calendar.declared(caller.mfo(), first, last, known).forEach(declared -> days.put(declared.day(), declared));
        return new Answer(caller.mfo(), first, last, known, List.copyOf(days.values()));
    }

    /** @param mfo null for the association, which sees the country's days */
    record Answer(@Nullable String mfo, LocalDate from, LocalDate to, Instant knownAt, List<Holiday> holidays) {}
}
