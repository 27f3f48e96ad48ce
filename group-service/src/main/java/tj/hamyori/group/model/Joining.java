package tj.hamyori.group.model;

import java.util.Map;
import java.util.UUID;

/**
 * Who comes over from a group that merges into another.
 *
 * @param currency ISO 4217 code of their box
 * @param members who they are, and as what
 */
public record Joining(String currency, Map<UUID, MemberRole> members) {

    public Joining {
        members = Map.copyOf(members);
    }
}
