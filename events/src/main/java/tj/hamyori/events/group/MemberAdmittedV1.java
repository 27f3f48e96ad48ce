package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member joined a group. Key: group id.
 *
 * @param groupId id
 * @param memberId id
 * @param admittedOn business date
 */
public record MemberAdmittedV1(UUID groupId, UUID memberId, LocalDate admittedOn) {}
