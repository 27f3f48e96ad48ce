package tj.hamyori.loan.read.findingreadings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The book of looks at findings: a row for every answer that carried one. */
@Component
public class FindingReadings {

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingReadings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes the look; an answer that cannot be noted is not given. */
    public void note(String mfo, UUID applicationId, UUID memberId, LocalDate asOf, String who) {
        jdbc.sql("""
                        insert into finding_reading (mfo, application_id, member_id, who, as_of, read_at)
                        values (:mfo, :application, :member, :who, :asOf, :readAt)""")
                .param("mfo", mfo)
                .param("application", applicationId)
                .param("member", memberId)
                .param("who", who)
                .param("asOf", asOf)
                .param("readAt", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<FindingReading> latest(String mfo, @Nullable UUID memberId, long before, int limit) {
        return jdbc.sql("""
                        select * from finding_reading
                        where mfo = :mfo and id < :before and (cast(:member as uuid) is null or member_id = :member)
                        order by id desc limit :limit""")
                .param("mfo", mfo)
                .param("before", before)
                .param("member", memberId)
                .param("limit", limit)
                .query((row, index) -> new FindingReading(
                        row.getLong("id"),
                        row.getObject("application_id", UUID.class),
                        row.getObject("member_id", UUID.class),
                        row.getString("who"),
                        row.getObject("as_of", LocalDate.class),
                        row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
