package tj.hamyori.repayment.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads a list page by page in the order of a key. It keeps no place of its own: what a stopped run has done no longer
 * shows in the list, so a restart begins anew and finds what is left.
 */
public final class PagedReader<T, K> implements ItemReader<T> {

    private final Function<@Nullable K, List<T>> pageAfter;
    private final Function<T, K> key;
    private final Deque<T> page = new ArrayDeque<>();
    private @Nullable K last;
    private boolean ended;

    /** @param pageAfter the items after the key, all keys rising; the first ones for null */
    public PagedReader(Function<@Nullable K, List<T>> pageAfter, Function<T, K> key) {
        this.pageAfter = pageAfter;
        this.key = key;
    }

    @Override
    public @Nullable T read() {
        if (page.isEmpty() && !ended) {
            page.addAll(pageAfter.apply(last));
            ended = page.isEmpty();
        }
        T item = page.poll();
        if (item != null) {
            last = key.apply(item);
        }
        return item;
    }
}
