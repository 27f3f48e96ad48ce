package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group shared out what it had saved, at the end of a cycle or of its own.
 *
 * @param sharedOn business date
 * @param last the social fund was shared out as well
 * @param totalMinor minor units of the group's currency
 * @param entries the movements that emptied the shared accounts
 * @param recordedBy user name
 * @param confirmedBy who confirmed it: a user name, or the key-holder's id; null where one person still sufficed
 * @param keyHolderId the member who typed her PIN; null where a person signed in confirmed
 */
public record CycleShared(
        UUID groupId,
        UUID shareOutId,
        LocalDate sharedOn,
        boolean last,
        long totalMinor,
        List<LedgerEntry> entries,
        String recordedBy,
        @Nullable String confirmedBy,
        @Nullable UUID keyHolderId)
        implements LedgerEvent {

    public CycleShared {
        entries = List.copyOf(entries);
    }
}
