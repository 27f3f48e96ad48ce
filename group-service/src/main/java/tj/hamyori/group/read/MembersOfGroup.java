package tj.hamyori.group.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of everybody who ever belonged to a group. */
@Component
public class MembersOfGroup {

    private final JdbcClient jdbc;
    private final MemberNames names;

    MembersOfGroup(JdbcClient jdbc, MemberNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** By member; who was erased is missing. */
    public Map<UUID, String> names(UUID groupId) {
        Map<UUID, String> found = new HashMap<>();
        opened(groupId).byId().forEach((memberId, name) -> {
            if (name.document() != null) {
                found.put(memberId, name.document());
            }
        });
        return found;
    }

    /** All opened at once, however many there are. */
    public MemberNames.Names opened(UUID groupId) {
        Map<UUID, String> sealed = new HashMap<>();
        jdbc.sql("""
                        select m.member_id, m.sealed_person from membership s join member m using (member_id)
                        where s.group_id = ?""").param(groupId).query(row -> {
            sealed.put(
                    Objects.requireNonNull(row.getObject("member_id", UUID.class)),
                    Objects.requireNonNull(row.getString("sealed_person")));
        });
        return names.of(sealed);
    }
}
