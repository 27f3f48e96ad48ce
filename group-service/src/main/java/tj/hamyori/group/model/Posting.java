package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry in a group's books: a meeting, a deposit or a sharing-out.
 *
 * @param after the posting without which this one waits, null for none
 * @param openingCountMinor found in the box before it, null where nobody counted
 * @param countedMinor found in the box after it, null where nobody counted
 */
public record Posting(
        UUID id,
        LocalDate on,
        @Nullable UUID after,
        @Nullable Long openingCountMinor,
        List<LedgerLine> lines,
        @Nullable Long countedMinor) {

    public Posting {
        lines = List.copyOf(lines);
    }

    /** A posting at which the box was not counted. */
    public static Posting uncounted(UUID id, LocalDate on, List<LedgerLine> lines) {
        return new Posting(id, on, null, null, lines, null);
    }
}
