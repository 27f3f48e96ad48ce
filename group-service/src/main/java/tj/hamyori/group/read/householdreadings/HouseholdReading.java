package tj.hamyori.group.read.householdreadings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One look at one woman's household.
 *
 * @param id rises with time
 * @param asOf the date asked about
 */
record HouseholdReading(long id, UUID memberId, String who, LocalDate asOf, Instant readAt) {}
