package tj.hamyori.identity.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.User;
import tj.hamyori.identity.model.Username;

/** Tables {@code users}, {@code user_role} and {@code user_group}. */
@Component
public class UserTable {

    private static final String COLUMNS = """
            select username, display_name, mfo_code, created_groups,
                   array(select role from user_role r where r.username = u.username order by role) as roles,
                   array(select group_id from user_group g where g.username = u.username order by group_id) as groups
            from users u
            """;

    private final JdbcClient jdbc;

    UserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<User> find(Username username) {
        return jdbc.sql(COLUMNS + "where username = ?")
                .param(username.value())
                .query((row, number) -> user(row, "groups"))
                .optional();
    }

    /** The person as she was when she was added: with the groups of that day. */
    public Optional<User> findAsCreated(Username username) {
        return jdbc.sql(COLUMNS + "where username = ?")
                .param(username.value())
                .query((row, number) -> user(row, "created_groups"))
                .optional();
    }

    /** The people of one organisation in order of username, those after {@code after} only, at most {@code limit}. */
    public List<User> ofMfo(MfoCode mfo, String after, int limit) {
        return jdbc.sql(COLUMNS + "where mfo_code = ? and username > ? order by username limit ?")
                .params(mfo.value(), after, limit)
                .query((row, number) -> user(row, "groups"))
                .list();
    }

    public Optional<String> passwordHash(Username username) {
        return jdbc.sql("select password_hash from users where username = ?")
                .param(username.value())
                .query(String.class)
                .optional();
    }

    /** Adds the person; false, and nothing written, where the username is taken. */
    @Transactional
    public boolean add(User user, String passwordHash, Instant at) {
        MfoCode mfo = user.mfo();
        int added = jdbc.sql("""
                        insert into users (username, password_hash, display_name, mfo_code, created_groups, created_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(Arrays.asList(
                        user.username().value(),
                        passwordHash,
                        user.displayName(),
                        mfo == null ? null : mfo.value(),
                        user.groups().toArray(UUID[]::new),
                        at.atOffset(ZoneOffset.UTC)))
                .update();
        if (added == 0) {
            return false;
        }
        for (Role role : user.roles()) {
            jdbc.sql("insert into user_role (username, role) values (?, ?)")
                    .params(user.username().value(), role.name())
                    .update();
        }
        insertGroups(user.username(), user.groups());
        return true;
    }

    @Transactional
    public void replaceGroups(Username username, Set<UUID> groups) {
        // The row lock keeps two replacements at once from ending in a mixture.
        jdbc.sql("select 1 from users where username = ? for update")
                .param(username.value())
                .query(Integer.class)
                .single();
        jdbc.sql("delete from user_group where username = ?")
                .param(username.value())
                .update();
        insertGroups(username, groups);
    }

    private void insertGroups(Username username, Set<UUID> groups) {
        for (UUID group : groups) {
            jdbc.sql("insert into user_group (username, group_id) values (?, ?)")
                    .params(username.value(), group)
                    .update();
        }
    }

    private static User user(ResultSet row, String groupsColumn) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) elements(row.getArray("roles"))) {
            roles.add(Role.valueOf(role));
        }
        Set<UUID> groups = new LinkedHashSet<>(Arrays.asList((UUID[]) elements(row.getArray(groupsColumn))));
        @Nullable String mfo = row.getString("mfo_code");
        return new User(
                new Username(row.getString("username")),
                row.getString("display_name"),
                mfo == null ? null : new MfoCode(mfo),
                roles,
                groups);
    }

    private static Object elements(Array array) throws SQLException {
        return array.getArray();
    }
}
