package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Another person counted the box and confirmed the meeting: its repayments are facts now.
 *
 * @param heldOn business date of the repayments
 * @param verifiedOn business date of the second count
 * @param countedMinor what she counted, minor units of the group's currency
 * @param repayments as recorded
 * @param verifiedBy user name
 */
public record MeetingVerified(
        UUID meetingId,
        UUID groupId,
        LocalDate heldOn,
        LocalDate verifiedOn,
        long countedMinor,
        List<HandedOver> repayments,
        String verifiedBy)
        implements MeetingEvent {

    public MeetingVerified {
        repayments = List.copyOf(repayments);
    }
}
