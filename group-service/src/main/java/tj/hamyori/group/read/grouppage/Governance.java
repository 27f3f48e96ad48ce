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
import tj.hamyori.group.model.LegalForm;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.RulesOfGroup;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a group is governed: its rules, officers and key-holders, newest first. */
@Component
class Governance {

    private static final TypeReference<List<UUID>> IDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final MemberNames names;
    private final RulesOfGroup rules;
    private final JsonMapper json;

    Governance(JdbcClient jdbc, MemberNames names, RulesOfGroup rules, JsonMapper json) {
        this.jdbc = jdbc;
        this.names = names;
        this.rules = rules;
        this.json = json;
    }

    List<GroupPage.Rules> rules(UUID groupId) {
        return jdbc.sql("select * from group_rules where group_id = :id order by effective_on desc")
                .param("id", groupId)
                .query((row, index) ->
                        new GroupPage.Rules(date(row, "decided_on"), date(row, "effective_on"), rules.of(row)))
                .list();
    }

    List<GroupPage.Officer> officers(UUID groupId) {
        return jdbc.sql("""
                        select o.*, m.sealed_person from group_officer o join member m on m.member_id = o.person_id
                        where o.group_id = :id order by o.elected_on desc, o.office""")
                .param("id", groupId)
                .query((row, index) -> officer(row))
                .list();
    }

    private GroupPage.Officer officer(ResultSet row) throws SQLException {
        UUID person = Objects.requireNonNull(row.getObject("person_id", UUID.class));
        MemberNames.Name name = names.of(person, row.getString("sealed_person"));
        return new GroupPage.Officer(
                Office.valueOf(row.getString("office")),
                person,
                name.document(),
                name.knownAs(),
                date(row, "elected_on"),
                row.getObject("handed_over_by", UUID.class),
                row.getObject("vacated_on", LocalDate.class));
    }

    List<GroupPage.KeyHolders> keyHolders(UUID groupId) {
        return jdbc.sql("select * from group_key_holders where group_id = :id order by named_on desc")
                .param("id", groupId)
                .query((row, index) -> new GroupPage.KeyHolders(
                        date(row, "named_on"), json.readValue(row.getString("key_holders"), IDS)))
                .list();
    }

    /** Null where they borrow in no order. */
    GroupPage.@Nullable LendingOrder lendingOrder(UUID groupId) {
        return jdbc.sql("select * from group_lending_order where group_id = :id and members <> '[]'")
                .param("id", groupId)
                .query((row, index) -> new GroupPage.LendingOrder(
                        date(row, "agreed_on"), json.readValue(row.getString("members"), IDS), row.getInt("at_once")))
                .optional()
                .orElse(null);
    }

    List<GroupPage.Transformation> transformations(UUID groupId) {
        return jdbc.sql("select * from group_transformation where group_id = :id order by registered_on desc")
                .param("id", groupId)
                .query((row, index) -> new GroupPage.Transformation(
                        LegalForm.valueOf(row.getString("legal_form")),
                        row.getString("name"),
                        date(row, "registered_on"),
                        row.getString("former_name")))
                .list();
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
