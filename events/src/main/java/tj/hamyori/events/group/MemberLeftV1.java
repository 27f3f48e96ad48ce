package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member left a group. Not a statement about her loans, which stay hers. Why she left is not told. Key: group id.
 *
 * @param groupId id
 * @param memberId id
 * @param leftOn business date, the last day on which she belonged to it
 */
public record MemberLeftV1(UUID groupId, UUID memberId, LocalDate leftOn) {}
