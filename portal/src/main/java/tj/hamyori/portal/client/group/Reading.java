package tj.hamyori.portal.client.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One look at one woman's household.
 *
 * @param id rises with time
 */
public record Reading(long id, UUID memberId, String who, LocalDate asOf, Instant readAt) {}
