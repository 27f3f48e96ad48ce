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
 * @param what SUBMITTED, ENDORSED, APPROVED, REJECTED, WITHDRAWN, DISBURSED, RESCHEDULED, WRITTEN_OFF,
 *     CLOSED or REOPENED
 * @param who user name
 * @param details what else there is to say, by name
 */
public record HistoryLine(
        LocalDate on,
        Instant recordedAt,
        String what,
        @Nullable String who,
        Map<String, Object> details) {}
