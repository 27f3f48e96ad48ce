package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person looked at what does not fit about a meeting and let it stand.
 *
 * @param kind SAME_DAY, MEMBER_LEFT, UNKNOWN_LOAN, EXCESS or WAITING
 * @param subject the other meeting, the member or the loan it is about
 * @param settledOn business date
 * @param sealedReason sealed with the group's key
 * @param settledBy user name
 */
public record MeetingConflictSettled(
        UUID meetingId,
        UUID groupId,
        String kind,
        UUID subject,
        LocalDate settledOn,
        String sealedReason,
        String settledBy)
        implements MeetingEvent {}
