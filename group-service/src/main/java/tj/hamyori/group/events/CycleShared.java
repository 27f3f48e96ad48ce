package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The group shared out what it had saved, at the end of a cycle or of its own.
 *
 * @param sharedOn business date
 * @param last the social fund was shared out as well
 * @param totalMinor minor units of the group's currency
 * @param entries the movements that emptied the shared accounts
 * @param recordedBy user name
 */
public record CycleShared(
        UUID groupId,
        UUID shareOutId,
        LocalDate sharedOn,
        boolean last,
        long totalMinor,
        List<LedgerEntry> entries,
        String recordedBy)
        implements LedgerEvent {

    public CycleShared {
        entries = List.copyOf(entries);
    }
}
