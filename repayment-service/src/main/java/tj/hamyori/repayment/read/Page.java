package tj.hamyori.repayment.read;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to send as {@code after} for the following page, null on the last one
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** No list answers more than this at once. */
    public static final int LARGEST = 500;

    /** Rows asked for: one more than the page, to see whether another follows. */
    public static int rowsFor(int limit) {
        return Math.clamp(limit, 1, LARGEST) + 1;
    }

    /** Cuts the surplus row off and makes the cursor from the last one kept. */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        int size = Math.clamp(limit, 1, LARGEST);
        List<T> items = rows.size() > size ? rows.subList(0, size) : rows;
        return new Page<>(List.copyOf(items), rows.size() > size ? cursor.apply(items.getLast()) : null);
    }
}
