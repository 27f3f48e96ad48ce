package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Her key was taken away: nothing personal in any event, table or backup opens again. Replaying this event takes the
 * key away once more, should a backup have brought it back.
 *
 * @param erasedOn business date
 * @param reason code of the reason
 */
public record MemberErased(UUID memberId, LocalDate erasedOn, String reason) implements MemberEvent {}
