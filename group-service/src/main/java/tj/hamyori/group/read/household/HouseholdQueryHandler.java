package tj.hamyori.group.read.household;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class HouseholdQueryHandler {

    private final JdbcClient jdbc;
    private final Seals seals;

    HouseholdQueryHandler(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /**
     * Answers, and notes who asked about whom: these facts are for those who need to know. Of a member who was erased
     * nothing is known, which is another answer than that her husband is at home.
     */
    HouseholdAnswer handle(UUID memberId, LocalDate asOf, Instant knownAt, String mfo, String who, Instant readAt) {
        int noted = jdbc.sql("""
                        insert into household_reading (member_id, mfo, who, as_of, read_at)
                        select member_id, mfo, :who, :asOf, :readAt from member
                        where member_id = :id and mfo = :mfo and erased_on is null""")
                .param("id", memberId)
                .param("mfo", mfo)
                .param("who", who)
                .param("asOf", asOf)
                .param("readAt", readAt.atOffset(ZoneOffset.UTC))
                .update();
        if (noted == 0) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        List<RecordedFact> recorded =
                seals.key(memberId).map(key -> recorded(memberId, knownAt, key)).orElse(List.of());
        return HouseholdAnswer.of(asOf, knownAt, recorded);
    }

    /** In order; opened with one key, however many there are. */
    private List<RecordedFact> recorded(UUID memberId, Instant knownAt, Seals.Key key) {
        return jdbc.sql("""
                        select * from household_fact where member_id = :id and recorded_at <= :knownAt
                        order by happened_on, recorded_at, fact_id""")
                .param("id", memberId)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, index) -> recorded(row, key))
                .list();
    }

    private static RecordedFact recorded(ResultSet row, Seals.Key key) throws SQLException {
        String by = row.getString("decided_by");
        return new RecordedFact(
                Objects.requireNonNull(row.getObject("fact_id", UUID.class)),
                key.fact(row.getString("sealed_fact")),
                instant(row, "recorded_at"),
                by == null ? row.getString("recorded_by") : by,
                opened(row.getString("sealed_reason"), key),
                withdrawal(row, key));
    }

    private static RecordedFact.@Nullable Withdrawal withdrawal(ResultSet row, Seals.Key key) throws SQLException {
        LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null
                ? null
                : new RecordedFact.Withdrawal(
                        on,
                        instant(row, "withdrawn_at"),
                        Objects.requireNonNull(row.getString("withdrawn_by")),
                        opened(row.getString("sealed_withdrawal_reason"), key));
    }

    private static @Nullable String opened(@Nullable String sealed, Seals.Key key) {
        return sealed == null ? null : key.text(sealed);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }
}
