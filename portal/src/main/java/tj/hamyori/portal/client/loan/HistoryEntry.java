package tj.hamyori.portal.client.loan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an application or a loan.
 *
 * @param what name of the fact
 * @param who user name
 * @param details what else there is to say, by name
 */
public record HistoryEntry(
        @Nullable LocalDate on,
        String what,
        @Nullable String who,
        @Nullable Map<String, Object> details) {

    /** One detail, or nothing if this fact has none of that name. */
    public @Nullable Object detail(String name) {
        return Objects.requireNonNullElse(details, Map.<String, Object>of()).get(name);
    }

    /** An amount among the details, minor units of the detail {@code currency}. */
    public @Nullable Long principalMinor() {
        return detail("principalMinor") instanceof Number number ? number.longValue() : null;
    }

    public @Nullable String currency() {
        return detail("currency") instanceof String code ? code : null;
    }
}
