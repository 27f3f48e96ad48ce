package tj.hamyori.group.read.memberlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.Page;
import tj.hamyori.group.read.Scope;
import tj.hamyori.group.read.memberindex.MemberWords;

@Component
class MemberListQueryHandler {

    private static final String VISIBLE = """
            select m.member_id, m.sealed_person from member m where m.mfo = :mfo
            and (:allGroups or exists (
                select 1 from membership s where s.member_id = m.member_id
                and s.group_id = any (cast(string_to_array(:groups, ',') as uuid[]))))
            """;

    private static final String PAGE =
            " and (cast(:after as uuid) is null or m.member_id > :after) order by m.member_id limit :limit";

    private final JdbcClient jdbc;
    private final MemberNames names;
    private final MemberWords words;

    MemberListQueryHandler(JdbcClient jdbc, MemberNames names, MemberWords words) {
        this.jdbc = jdbc;
        this.names = names;
        this.words = words;
    }

    /** Those of the ids that the caller may see, in order of id. */
    Page<ListedMember> handle(Set<UUID> ids, Scope scope) {
        if (ids.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        return new Page<>(
                listed(visible(VISIBLE + " and m.member_id in (:ids) order by m.member_id", scope)
                        .param("ids", ids)),
                null);
    }

    Page<ListedMember> handle(@Nullable UUID after, int limit, Scope scope) {
        List<ListedMember> found =
                listed(visible(VISIBLE + PAGE, scope).param("after", after).param("limit", limit + 1));
        return Page.of(found, limit, ListedMember::memberId);
    }

    /** Those whose names have, for each word of the question, a word that begins with it in any spelling. */
    Page<ListedMember> handle(String question, @Nullable UUID after, int limit, Scope scope) {
        List<Set<Long>> asked = words.asked(scope.mfo(), question);
        if (asked.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        StringBuilder sql = new StringBuilder(VISIBLE);
        for (int word = 0; word < asked.size(); word++) {
            sql.append(" and exists (select 1 from member_index i where i.member_id = m.member_id"
                    + " and i.words && cast(:word" + word + " as bigint[]))");
        }
        JdbcClient.StatementSpec statement =
                visible(sql + PAGE, scope).param("after", after).param("limit", limit + 1);
        for (int word = 0; word < asked.size(); word++) {
            statement = statement.param("word" + word, MemberWords.array(asked.get(word)));
        }
        return Page.of(listed(statement), limit, ListedMember::memberId);
    }

    private JdbcClient.StatementSpec visible(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("mfo", scope.mfo())
                .param("allGroups", scope.allGroups())
                .param("groups", scope.groups());
    }

    /** In the order of the rows, all names opened at once. */
    private List<ListedMember> listed(JdbcClient.StatementSpec statement) {
        Map<UUID, String> sealed = new LinkedHashMap<>();
        statement.query(row -> {
            sealed.put(Objects.requireNonNull(row.getObject("member_id", UUID.class)), row.getString("sealed_person"));
        });
        MemberNames.Names opened = names.of(sealed);
        return sealed.keySet().stream()
                .map(memberId -> {
                    MemberNames.Name name = opened.of(memberId);
                    return new ListedMember(memberId, name.document(), name.knownAs());
                })
                .toList();
    }
}
