package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A group ended; its members left it on that day. Not a merger: who joined another group in its stead is told by
 * {@link GroupMergedV1}. Key: group id.
 *
 * @param groupId id
 * @param dissolvedOn business date, its last day
 * @param reason MEMBERS_DECIDED, TOO_FEW_MEMBERS, INACTIVE, PROJECT_ENDED or OTHER
 */
public record GroupDissolvedV1(UUID groupId, LocalDate dissolvedOn, String reason) {}
