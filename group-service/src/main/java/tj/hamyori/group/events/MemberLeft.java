package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member left the group. The member's side of the same act is {@link GroupLeft}.
 *
 * @param leftOn business date, the last day on which she belonged to it
 * @param reason OWN_WISH, MOVED_AWAY, EXPELLED, DIED or OTHER
 */
public record MemberLeft(UUID groupId, UUID memberId, LocalDate leftOn, String reason) implements GroupEvent {}
