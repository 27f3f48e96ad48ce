package tj.hamyori.portal.client;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look at one woman's household, or at what was found about it for an application.
 *
 * @param id rises with time
 * @param applicationId the application that was opened, null where her household was
 */
public record Reading(
        long id,
        UUID memberId,
        String who,
        LocalDate asOf,
        Instant readAt,
        @Nullable UUID applicationId) {

    /** Asks for one page, of one member or of all, behind this reading. */
    public static Map<String, @Nullable Object> query(@Nullable UUID memberId, @Nullable Long before) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("memberId", memberId);
        query.put("before", before);
        query.put("limit", Page.LINES);
        return query;
    }
}
