package tj.hamyori.loan.read.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;

/**
 * Which page of a list sorted by date and id.
 *
 * @param limit entries on it, 1 to 200
 * @param afterDate date of the last entry of the page before
 * @param afterId id of that entry
 */
public record PageRequest(int limit, LocalDate afterDate, UUID afterId) {

    private static final int LARGEST_PAGE = 200;
    /** Before every date there is; PostgreSQL's own least date lies further back. */
    private static final LocalDate FIRST_DATE = LocalDate.of(1, 1, 1);

    private static final UUID FIRST_ID = new UUID(0, 0);

    /**
     * @param cursor as an earlier page gave it, null for the first page
     */
    public static PageRequest of(int limit, @Nullable String cursor) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new RuleViolated(PagingRule.LIMIT_OUT_OF_RANGE);
        }
        if (cursor == null) {
            return new PageRequest(limit, FIRST_DATE, FIRST_ID);
        }
        try {
            int separator = cursor.indexOf('~');
            return new PageRequest(
                    limit,
                    LocalDate.parse(cursor.substring(0, separator)),
                    UUID.fromString(cursor.substring(separator + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw new RuleViolated(PagingRule.CURSOR_UNREADABLE);
        }
    }

    /** How many rows to read: one more than shown tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** Makes the page from the rows read. */
    public <T> Page<T> page(List<T> rows, Function<T, LocalDate> date, Function<T, UUID> id) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        T last = rows.get(limit - 1);
        return new Page<>(rows.subList(0, limit), date.apply(last) + "~" + id.apply(last));
    }
}
