package tj.hamyori.repayment.read.holidays;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Which days an organisation's calendar has beyond the law's. For each day its own latest declaration stands before the
 * country's latest.
 */
@Component
public class CalendarOf {

    /** Sorts last, so that nothing recorded is after it. */
    private static final Instant ALWAYS = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    CalendarOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As known now; a null organisation has the country's days alone. */
    public DeclaredDays organisation(@Nullable String mfo) {
        return organisation(mfo, ALWAYS);
    }

    public DeclaredDays organisation(@Nullable String mfo, Instant knownAt) {
        Set<LocalDate> holidays = new HashSet<>();
        Set<LocalDate> workingDays = new HashSet<>();
        for (Holiday declared : declared(mfo, LocalDate.EPOCH, LocalDate.MAX.withYear(9999), knownAt)) {
            (declared.working() ? workingDays : holidays).add(declared.day());
        }
        return holidays.isEmpty() && workingDays.isEmpty()
                ? DeclaredDays.NONE
                : new DeclaredDays(holidays, workingDays);
    }

    List<Holiday> declared(@Nullable String mfo, LocalDate from, LocalDate to, Instant knownAt) {
        return jdbc.sql("""
                        select distinct on (day) day, working, mfo, reason, declared_by, recorded_at
                        from declared_day
                        where (mfo is null or mfo = :mfo) and day between :from and :to and recorded_at <= :knownAt
                        order by day, mfo nulls last, sequence desc""")
                .param("mfo", mfo)
                .param("from", from)
                .param("to", to)
                .param("knownAt", Timestamp.from(knownAt))
                .query((row, index) -> new Holiday(
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("working"),
                        row.getString("mfo") == null ? "COUNTRY" : "ORGANISATION",
                        row.getString("reason"),
                        row.getString("declared_by"),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }
}
