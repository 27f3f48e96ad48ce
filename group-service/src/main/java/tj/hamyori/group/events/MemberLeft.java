package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member left the group. The member's side of the same act is {@link GroupLeft}.
 *
 * @param leftOn business date, the last day on which she belonged to it
 * @param reason OWN_WISH, MOVED_AWAY, EXPELLED, DIED or OTHER; null where the group itself ended, divided or merged
 */
public record MemberLeft(
        UUID groupId,
        UUID memberId,
        LocalDate leftOn,
        @Nullable String reason) implements GroupEvent {}
