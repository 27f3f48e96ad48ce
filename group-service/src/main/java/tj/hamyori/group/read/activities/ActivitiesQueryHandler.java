package tj.hamyori.group.read.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.ActivityKind;
import tj.hamyori.group.model.Seals;

@Component
class ActivitiesQueryHandler {

    private static final int LATEST = 200;

    private final JdbcClient jdbc;
    private final Seals seals;

    ActivitiesQueryHandler(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** The latest, newest first. */
    List<ListedActivity> handle(UUID groupId, String mfo) {
        return jdbc.sql("""
                        select a.*, (select string_agg(cast(m.member_id as text), ',' order by m.member_id)
                                     from group_activity_member m where m.activity_id = a.activity_id) members
                        from group_activity a where a.group_id = :group and a.mfo = :mfo
                        order by a.held_on desc, a.activity_id limit :latest""")
                .param("group", groupId)
                .param("mfo", mfo)
                .param("latest", LATEST)
                .query((row, index) -> listed(groupId, row))
                .list();
    }

    private ListedActivity listed(UUID groupId, ResultSet row) throws SQLException {
        String members = row.getString("members");
        return new ListedActivity(
                Objects.requireNonNull(row.getObject("activity_id", UUID.class)),
                ActivityKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                text(groupId, row, "subject"),
                text(groupId, row, "provider"),
                row.getObject("value_minor", Long.class),
                row.getString("currency"),
                members == null
                        ? List.of()
                        : List.of(members.split(",", -1)).stream()
                                .map(UUID::fromString)
                                .toList(),
                row.getObject("participants", Integer.class),
                row.getString("recorded_by"),
                row.getObject("reversed_on") != null);
    }

    /** In the clear from older events; null where it was erased. */
    private @Nullable String text(UUID groupId, ResultSet row, String column) throws SQLException {
        String sealed = row.getString("sealed_" + column);
        return sealed == null
                ? row.getString(column)
                : seals.openText(groupId, sealed).orElse(null);
    }
}
