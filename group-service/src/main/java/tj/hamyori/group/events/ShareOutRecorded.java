package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody wrote down what is to be shared out; it stands in the books once another person has confirmed it. What was
 * recorded before and not confirmed is given up.
 *
 * @param sharedOn business date
 * @param last the social fund is shared out as well
 * @param totalMinor minor units of the group's currency
 * @param entries the movements that will empty the shared accounts
 * @param recordedBy user name
 */
public record ShareOutRecorded(
        UUID groupId,
        UUID shareOutId,
        LocalDate sharedOn,
        boolean last,
        long totalMinor,
        List<LedgerEntry> entries,
        String recordedBy)
        implements LedgerEvent {

    public ShareOutRecorded {
        entries = List.copyOf(entries);
    }
}
