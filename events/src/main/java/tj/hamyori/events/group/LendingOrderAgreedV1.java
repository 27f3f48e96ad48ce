package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A group agreed in which order its members borrow; it replaces any order agreed before. Key: group id.
 *
 * @param groupId id
 * @param agreedOn business date
 * @param memberIds first to last; empty where the group borrows in no order any more
 * @param atOnce how many of those whose turn it is may be endorsed at a time
 */
public record LendingOrderAgreedV1(UUID groupId, LocalDate agreedOn, List<UUID> memberIds, int atOnce) {

    public LendingOrderAgreedV1 {
        memberIds = List.copyOf(memberIds);
    }
}
