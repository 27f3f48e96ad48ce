package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The member now belongs to a group, and so to no other. The group's side of the same act is {@link MemberAdmitted}.
 *
 * @param joinedOn business date
 */
public record GroupJoined(UUID memberId, UUID groupId, LocalDate joinedOn) implements MemberEvent {}
