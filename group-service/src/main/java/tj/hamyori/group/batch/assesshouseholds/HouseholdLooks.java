package tj.hamyori.group.batch.assesshouseholds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The job's own book: which dates were looked at, and what each look could not note. */
@Component
class HouseholdLooks {

    private static final int LONGEST_FAILURE = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    HouseholdLooks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A look at a date looked at before asks anew what it could not note. */
    void begin(String mfo, LocalDate date) {
        jdbc.sql("""
                        insert into household_look (mfo, business_date, started_at) values (?, ?, ?)
                        on conflict (mfo, business_date) do update
                        set started_at = excluded.started_at, ended_at = null""").params(mfo, date, now()).update();
        jdbc.sql("delete from household_look_failure where mfo = ? and business_date = ?")
                .params(mfo, date)
                .update();
    }

    void failed(String mfo, LocalDate date, UUID memberId, RuntimeException failure) {
        String what = String.valueOf(failure.getMessage());
        jdbc.sql("""
                        insert into household_look_failure (mfo, business_date, member_id, failure)
                        values (?, ?, ?, ?) on conflict do nothing""")
                .params(mfo, date, memberId, what.substring(0, Math.min(what.length(), LONGEST_FAILURE)))
                .update();
    }

    void end(String mfo, LocalDate date, int noted, int failed) {
        jdbc.sql("""
                        update household_look set ended_at = ?, noted = noted + ?, failed = ?
                        where mfo = ? and business_date = ?""").params(now(), noted, failed, mfo, date).update();
    }

    /** The latest date whose look came to its end. */
    Optional<LocalDate> lastEnded(String mfo) {
        return jdbc.sql("select max(business_date) from household_look where mfo = ? and ended_at is not null")
                .param(mfo)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
