package tj.hamyori.group.facts;

import java.util.Set;
import java.util.UUID;

/** Which free texts of her groups' meetings may name a member. */
public interface TextsNaming {

    /** The keys of those texts; none where she is unknown, or was erased. */
    Set<UUID> member(String mfo, UUID memberId);
}
