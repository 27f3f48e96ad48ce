package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A second key-holder counted the box and confirmed the meeting: its repayments are now facts. Not emitted when a
 * meeting is merely recorded. Key: group id.
 *
 * @param meetingId id made by the client that recorded it
 * @param groupId id
 * @param heldOn business date of every repayment below
 * @param repayments one per loan that was paid into; may be empty
 */
public record MeetingVerifiedV1(UUID meetingId, UUID groupId, LocalDate heldOn, List<MeetingRepaymentV1> repayments) {}
