package tj.hamyori.group.read.grouppage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.DissolutionReason;

/** How a group came to be and to an end. */
@Component
class LineageOfGroup {

    private final JdbcClient jdbc;

    LineageOfGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static @Nullable DissolutionReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("ending_reason");
        return reason == null ? null : DissolutionReason.valueOf(reason);
    }

    /** Newest first. */
    List<GroupPage.Related> relatives(UUID groupId) {
        return jdbc.sql("""
                        select l.*, g.name from group_lineage l join self_help_group g on g.group_id = l.other_group_id
                        where l.group_id = :id order by l.happened_on desc, l.kind, l.other_group_id""")
                .param("id", groupId)
                .query((row, index) -> new GroupPage.Related(
                        GroupPage.Relation.valueOf(row.getString("kind")),
                        Objects.requireNonNull(row.getObject("other_group_id", UUID.class)),
                        row.getString("name"),
                        Objects.requireNonNull(row.getObject("happened_on", LocalDate.class))))
                .list();
    }
}
