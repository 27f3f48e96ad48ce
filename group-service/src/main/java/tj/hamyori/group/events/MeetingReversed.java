package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Another person took the record of a meeting back; both stay.
 *
 * @param reversedOn business date of the decision
 * @param repayments that had become facts and are none any more; empty where the meeting was not verified
 * @param sealedReason sealed with the group's key
 * @param reversedBy user name
 */
public record MeetingReversed(
        UUID meetingId,
        UUID groupId,
        LocalDate heldOn,
        LocalDate reversedOn,
        List<HandedOver> repayments,
        String sealedReason,
        String reversedBy)
        implements MeetingEvent {

    public MeetingReversed {
        repayments = List.copyOf(repayments);
    }
}
