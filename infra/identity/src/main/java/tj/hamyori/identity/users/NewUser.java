package tj.hamyori.identity.users;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /api/users}, as sent: nothing in it is checked yet. */
record NewUser(
        @Nullable String username,
        @Nullable String password,
        @Nullable String displayName,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> groups) {

    /** A record prints its components, and a password must not reach a log. */
    @Override
    public String toString() {
        return "NewUser[" + username + "]";
    }
}
