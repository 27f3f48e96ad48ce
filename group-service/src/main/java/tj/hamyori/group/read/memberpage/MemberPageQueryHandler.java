package tj.hamyori.group.read.memberpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.Scope;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class MemberPageQueryHandler {

    private final JdbcClient jdbc;
    private final MemberNames names;

    MemberPageQueryHandler(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    MemberPage handle(UUID memberId, Scope scope) {
        return jdbc.sql("""
                        select * from member m where m.member_id = :id and m.mfo = :mfo
                        and (:allGroups or exists (
                            select 1 from membership s where s.member_id = m.member_id
                            and s.group_id = any (cast(string_to_array(:groups, ',') as uuid[]))))""")
                .param("id", memberId)
                .param("mfo", scope.mfo())
                .param("allGroups", scope.allGroups())
                .param("groups", scope.groups())
                .query((row, index) -> scope.allGroups() ? whole(row) : nameOnly(row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private MemberPage nameOnly(ResultSet row) throws SQLException {
        UUID memberId = id(row);
        MemberNames.Name name = names.of(memberId, row.getString("sealed_person"));
        return new MemberPage(memberId, name.document(), name.knownAs(), null, null, null, null, null, null, null);
    }

    private MemberPage whole(ResultSet row) throws SQLException {
        UUID memberId = id(row);
        @Nullable PersonalData person = names.person(memberId, row.getString("sealed_person"));
        return new MemberPage(
                memberId,
                person == null ? null : person.documentName(),
                person == null ? null : person.knownAs(),
                person == null ? null : person.formerNames(),
                person == null ? null : person.phone(),
                row.getString("sex"),
                person == null ? null : person.bornOn(),
                row.getString("district"),
                groups(memberId),
                row.getObject("consented_on", LocalDate.class));
    }

    private List<UUID> groups(UUID memberId) {
        return jdbc.sql("select group_id from membership where member_id = :id and left_on is null")
                .param("id", memberId)
                .query((row, index) -> Objects.requireNonNull(row.getObject("group_id", UUID.class)))
                .list();
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("member_id", UUID.class));
    }
}
