package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member withdrew her consent: no new application of hers is taken; what was promised before stands. Key: member
 * id.
 *
 * @param memberId pseudonymous id
 * @param revokedOn business date
 */
public record ConsentRevokedV1(UUID memberId, LocalDate revokedOn) {}
