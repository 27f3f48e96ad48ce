package tj.hamyori.loan.read.findingreadings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One look at what was found about one woman's household for one application.
 *
 * @param id rises with time
 * @param asOf the date of the finding
 */
record FindingReading(long id, UUID applicationId, UUID memberId, String who, LocalDate asOf, Instant readAt) {}
