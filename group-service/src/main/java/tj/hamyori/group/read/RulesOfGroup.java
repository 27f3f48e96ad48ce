package tj.hamyori.group.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.FineKind;
import tj.hamyori.group.model.GroupRules;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rules of a group, from the table that keeps them by the day from which they hold. */
@Component
public class RulesOfGroup {

    private static final TypeReference<Map<FineKind, Long>> FINES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RulesOfGroup(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public GroupRules on(UUID groupId, LocalDate day) {
        return jdbc.sql("""
                        select * from group_rules where group_id = ? and effective_on <= ?
                        order by effective_on desc limit 1""")
                .params(groupId, day)
                .query((row, index) -> of(row))
                .optional()
                .orElse(GroupRules.NONE);
    }

    public GroupRules of(ResultSet row) throws SQLException {
        return new GroupRules(
                row.getObject("share_value_minor", Long.class),
                row.getObject("saving_minor", Long.class),
                row.getObject("social_fund_minor", Long.class),
                json.readValue(row.getString("fines_minor"), FINES),
                row.getObject("quorum_percent", Integer.class));
    }
}
