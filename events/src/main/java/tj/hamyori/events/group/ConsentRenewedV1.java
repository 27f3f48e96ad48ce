package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A member gave her consent again. Key: member id.
 *
 * @param memberId pseudonymous id
 * @param renewedOn business date
 */
public record ConsentRenewedV1(UUID memberId, LocalDate renewedOn) {}
