package tj.hamyori.group.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id under which a member of a group keeps her PIN; name-based (version 3, RFC 9562 section 5.3). */
public final class KeyHolderIds {

    private KeyHolderIds() {}

    public static UUID of(UUID groupId, UUID memberId) {
        return UUID.nameUUIDFromBytes((groupId + "/key-holder/" + memberId).getBytes(StandardCharsets.US_ASCII));
    }
}
