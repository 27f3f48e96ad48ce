package tj.hamyori.group.read.memberlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.Page;
import tj.hamyori.group.read.Scope;

@Component
class MemberListQueryHandler {

    private static final String VISIBLE = """
            select m.member_id, m.sealed_person from member m where m.mfo = :mfo
            and (:allGroups or exists (
                select 1 from membership s where s.member_id = m.member_id
                and s.group_id = any (cast(string_to_array(:groups, ',') as uuid[]))))
            """;

    private final JdbcClient jdbc;
    private final MemberNames names;

    MemberListQueryHandler(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** Those of the ids that the caller may see, in order of id. */
    Page<ListedMember> handle(Set<UUID> ids, Scope scope) {
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        List<ListedMember> found = visible(VISIBLE + " and m.member_id in (:ids) order by m.member_id", scope)
                .param("ids", ids)
                .query((row, index) -> listed(row))
                .list();
        return new Page<>(found, null);
    }

    Page<ListedMember> handle(@Nullable UUID after, int limit, Scope scope) {
        List<ListedMember> found = visible(
                        VISIBLE
                                + " and (cast(:after as uuid) is null or m.member_id > :after)"
                                + " order by m.member_id limit :limit",
                        scope)
                .param("after", after)
                .param("limit", limit + 1)
                .query((row, index) -> listed(row))
                .list();
        return Page.of(found, limit, ListedMember::memberId);
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("mfo", scope.mfo())
                .param("allGroups", scope.allGroups())
                .param("groups", scope.groups());
    }

    private ListedMember listed(ResultSet row) throws SQLException {
        UUID memberId = Objects.requireNonNull(row.getObject("member_id", UUID.class));
        MemberNames.Name name = names.of(memberId, row.getString("sealed_person"));
        return new ListedMember(memberId, name.document(), name.knownAs());
    }
}
