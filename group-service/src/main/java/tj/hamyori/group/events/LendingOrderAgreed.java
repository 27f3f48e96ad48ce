package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The group agreed in which order its members borrow; it replaces any order agreed before.
 *
 * @param agreedOn business date
 * @param members first to last; empty where they borrow in no order any more
 * @param atOnce how many of those who wait have their turn at a time
 */
public record LendingOrderAgreed(UUID groupId, LocalDate agreedOn, List<UUID> members, int atOnce)
        implements GroupEvent {

    public LendingOrderAgreed {
        members = List.copyOf(members);
    }
}
