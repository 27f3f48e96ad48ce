package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member became the group's treasurer; the one before her, if any, no longer is. Key: group id.
 *
 * @param groupId id
 * @param memberId the new treasurer
 * @param appointedOn business date
 */
public record TreasurerAppointedV1(UUID groupId, UUID memberId, LocalDate appointedOn) {}
