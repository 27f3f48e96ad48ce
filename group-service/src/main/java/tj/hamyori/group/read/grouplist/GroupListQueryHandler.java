package tj.hamyori.group.read.grouplist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.group.read.Page;
import tj.hamyori.group.read.Scope;

@Component
class GroupListQueryHandler {

    private final JdbcClient jdbc;

    GroupListQueryHandler(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<ListedGroup> handle(@Nullable UUID after, int limit, Scope scope) {
        List<ListedGroup> found = jdbc.sql("""
                        select g.group_id, g.name, g.district, g.treasurer_id, g.formed_on, g.state, g.ended_on,
                               (select count(*) from membership s
                                where s.group_id = g.group_id and s.left_on is null) members,
                               (select max(held_on) from meeting m where m.group_id = g.group_id) last_meeting_on
                        from self_help_group g where g.mfo = :mfo
                        and (:allGroups or g.group_id = any (cast(string_to_array(:groups, ',') as uuid[])))
                        and (cast(:after as uuid) is null or g.group_id > :after)
                        order by g.group_id limit :limit""")
                .param("mfo", scope.mfo())
                .param("allGroups", scope.allGroups())
                .param("groups", scope.groups())
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, index) -> listed(row))
                .list();
        return Page.of(found, limit, ListedGroup::groupId);
    }

    private static ListedGroup listed(ResultSet row) throws SQLException {
        return new ListedGroup(
                Objects.requireNonNull(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                row.getString("district"),
                row.getInt("members"),
                row.getObject("treasurer_id", UUID.class),
                Objects.requireNonNull(row.getObject("formed_on", LocalDate.class)),
                row.getObject("last_meeting_on", LocalDate.class),
                GroupState.valueOf(row.getString("state")),
                row.getObject("ended_on", LocalDate.class));
    }
}
