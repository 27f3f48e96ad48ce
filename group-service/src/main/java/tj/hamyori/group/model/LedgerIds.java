package tj.hamyori.group.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids in a group's books that follow from others; name-based (version 3, RFC 9562 section 5.3). */
public final class LedgerIds {

    private LedgerIds() {}

    /** The books of this group. */
    public static UUID of(UUID groupId) {
        return named(groupId + "/ledger");
    }

    /** The deposit of what was handed over at this meeting. */
    public static UUID deposit(UUID meetingId) {
        return named(meetingId + "/deposit");
    }

    /** What went from one group's books into another's. */
    public static UUID transfer(UUID fromGroup, UUID toGroup) {
        return named(fromGroup + "/" + toGroup + "/transfer");
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
