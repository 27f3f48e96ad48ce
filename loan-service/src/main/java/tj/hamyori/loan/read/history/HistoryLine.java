package tj.hamyori.loan.read.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param on business date
 * @param recordedAt when it was stored
 * @param what SUBMITTED, ENDORSED, APPROVED, REJECTED, WITHDRAWN, DISBURSED, TRANCHE_DISBURSED,
 *     TRANCHES_CANCELLED, RESCHEDULED, WRITTEN_OFF, CLOSED or REOPENED
 * @param who user name
 * @param details what else there is to say, by name; {@code withoutEffectBecause} is the code of the rule a
 *     rescheduling met, as long as it cannot be followed
 */
public record HistoryLine(
        LocalDate on,
        Instant recordedAt,
        String what,
        @Nullable String who,
        Map<String, Object> details) {}
