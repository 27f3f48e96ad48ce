package tj.hamyori.group.write.shareout;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.ShareOutRecorded;

/**
 * Write down that a group shares out its savings; a loan officer or a branch manager may. It stands in the books once
 * another person has confirmed it. The id is the client's: again with the same content it changes nothing.
 *
 * @param sharedOn business date, not before the last entry in the books
 * @param last the group ends: the social fund is shared out as well
 * @param recordedBy user name
 * @param today business date on which the request arrived
 */
public record ShareOutCycle(
        @TargetAggregateIdentifier UUID ledgerId,
        UUID groupId,
        String mfo,
        UUID shareOutId,
        LocalDate sharedOn,
        boolean last,
        String recordedBy,
        LocalDate today) {

    public boolean isSameAs(LocalDate on, boolean lastOne) {
        return sharedOn.equals(on) && last == lastOne;
    }

    public ShareOutRecorded recorded(long totalMinor, List<LedgerEntry> entries) {
        return new ShareOutRecorded(groupId, shareOutId, sharedOn, last, totalMinor, entries, recordedBy);
    }
}
