package tj.hamyori.group.read;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next what to pass as {@code after} for the next page, null on the last
 */
public record Page<T>(List<T> items, @Nullable UUID next) {

    public static final int LARGEST = 200;

    /** @param oneMore up to {@code limit + 1} items, ordered by id */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, UUID> id) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, id.apply(items.getLast()));
    }
}
