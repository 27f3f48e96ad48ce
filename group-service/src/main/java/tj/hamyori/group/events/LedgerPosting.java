package tj.hamyori.group.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verified meeting as it goes into the group's books.
 *
 * @param previousMeetingId the meeting it waits for; null for none
 * @param openingCountMinor found in the box before it
 * @param countedMinor found in the box after it by the second person
 * @param entries what moved, differences of the counts aside: they follow from the books
 * @param handedToLenderMinor cash given to the lender's officer, 0 for none
 * @param handedTo user name of that officer; null where not said
 * @param recordedBy who recorded the meeting
 */
public record LedgerPosting(
        String mfo,
        String currency,
        @Nullable UUID previousMeetingId,
        long openingCountMinor,
        long countedMinor,
        List<LedgerEntry> entries,
        long handedToLenderMinor,
        @Nullable String handedTo,
        String recordedBy) {

    public LedgerPosting {
        entries = List.copyOf(entries);
    }
}
