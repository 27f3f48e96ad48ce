package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A verified meeting was taken back by another person: its repayments are no facts any more. Key: group id.
 *
 * @param meetingId id made by the client that recorded it
 * @param groupId id
 * @param heldOn business date of every repayment below
 * @param reversedOn business date of the decision
 * @param repayments as {@link MeetingVerifiedV1} told them; never empty
 */
public record MeetingReversedV1(
        UUID meetingId, UUID groupId, LocalDate heldOn, LocalDate reversedOn, List<MeetingRepaymentV1> repayments) {}
