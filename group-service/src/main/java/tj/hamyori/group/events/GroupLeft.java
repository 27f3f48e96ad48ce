package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The member no longer belongs to a group and is free to join another. The group's side of the same act is
 * {@link MemberLeft}.
 *
 * @param leftOn business date
 */
public record GroupLeft(UUID memberId, UUID groupId, LocalDate leftOn) implements MemberEvent {}
