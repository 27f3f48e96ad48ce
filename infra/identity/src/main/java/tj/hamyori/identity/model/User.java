package tj.hamyori.identity.model;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * @param mfo the organisation she works for; none for the association's people
 * @param groups the self-help groups a treasurer keeps the books of
 */
public record User(
        Username username, String displayName, @Nullable MfoCode mfo, Set<Role> roles, Set<UUID> groups) {

    public User {
        roles = Set.copyOf(roles);
        groups = Set.copyOf(groups);
    }
}
