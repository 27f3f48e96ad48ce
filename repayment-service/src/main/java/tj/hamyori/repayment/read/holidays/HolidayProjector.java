package tj.hamyori.repayment.read.holidays;

import java.sql.Timestamp;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.Rebuildable;
import tj.hamyori.repayment.events.CalendarDaysDeclared;

/** Keeps {@code declared_day}: every declaration ever made, the superseded ones too. Rebuildable. */
@Component
@ProcessingGroup("read-holidays")
class HolidayProjector implements Rebuildable {

    private static final String INSERT = """
            insert into declared_day (calendar_id, sequence, day, mfo, working, reason, declared_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    private final JdbcTemplate jdbc;

    HolidayProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.execute("truncate declared_day");
    }

    @EventHandler
    void on(CalendarDaysDeclared event, @SequenceNumber long sequence) {
        jdbc.batchUpdate(INSERT, event.days(), event.days().size(), (row, day) -> {
            row.setObject(1, event.calendarId());
            row.setLong(2, sequence);
            row.setObject(3, day);
            row.setString(4, event.mfo());
            row.setBoolean(5, event.working());
            row.setString(6, event.reason());
            row.setString(7, event.declaredBy());
            row.setTimestamp(8, Timestamp.from(event.recordedAt()));
        });
    }
}
