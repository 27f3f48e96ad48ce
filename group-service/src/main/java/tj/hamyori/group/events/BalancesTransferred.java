package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What belongs to members who went to another group left the books with them.
 *
 * @param transferId follows from the two groups
 * @param transferredOn business date
 * @param entries each against the account MOVED, which is left with nothing
 */
public record BalancesTransferred(
        UUID groupId, UUID transferId, UUID toGroupId, LocalDate transferredOn, List<LedgerEntry> entries)
        implements LedgerEvent {

    public BalancesTransferred {
        entries = List.copyOf(entries);
    }
}
