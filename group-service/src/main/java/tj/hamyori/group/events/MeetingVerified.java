package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another person counted the box and confirmed the meeting: its repayments are facts now.
 *
 * @param heldOn business date of the repayments
 * @param verifiedOn business date of the second count
 * @param countedMinor what she counted, minor units of the group's currency
 * @param repayments as recorded
 * @param verifiedBy user name of the person signed in, or the id of the key-holder who signed with her PIN
 * @param keyHolderId the member who signed with her PIN; null for a person signed in
 * @param posting for the group's books; null before there were any
 */
public record MeetingVerified(
        UUID meetingId,
        UUID groupId,
        LocalDate heldOn,
        LocalDate verifiedOn,
        long countedMinor,
        List<HandedOver> repayments,
        String verifiedBy,
        @Nullable UUID keyHolderId,
        @Nullable LedgerPosting posting)
        implements MeetingEvent {

    public MeetingVerified {
        repayments = List.copyOf(repayments);
    }
}
