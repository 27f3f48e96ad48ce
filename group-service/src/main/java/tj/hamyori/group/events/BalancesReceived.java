package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What belongs to members who came from another group came into the books with them.
 *
 * @param transferId as in the other group's books
 * @param mfo code of the organisation
 * @param currency ISO 4217 code of both groups' boxes
 * @param receivedOn business date
 * @param entries each against the account MOVED, which is left with nothing
 */
public record BalancesReceived(
        UUID groupId,
        UUID transferId,
        UUID fromGroupId,
        String mfo,
        String currency,
        LocalDate receivedOn,
        List<LedgerEntry> entries)
        implements LedgerEvent {

    public BalancesReceived {
        entries = List.copyOf(entries);
    }
}
