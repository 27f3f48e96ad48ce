package tj.hamyori.group.read;

import java.util.UUID;
import java.util.stream.Collectors;
import tj.hamyori.platform.security.Caller;

/**
 * What a caller may see: her organisation, and of it all groups or only those in her token.
 *
 * @param groups ids separated by commas, as SQL's {@code string_to_array} takes them
 */
public record Scope(String mfo, boolean allGroups, String groups) {

    public static Scope of(Caller caller) {
        return new Scope(
                caller.requireMfo(),
                caller.maySeeGroup(null),
                caller.groups().stream().map(UUID::toString).collect(Collectors.joining(",")));
    }
}
