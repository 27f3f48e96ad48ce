package tj.hamyori.portal.client;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page starts; absent on the last one
 */
public record Page<T>(@Nullable List<T> items, @Nullable String next) {

    /** How many lines the portal asks for at a time. */
    public static final int LINES = 50;

    public Page {
        items = items == null ? List.of() : List.copyOf(items);
    }

    @Override
    public List<T> items() {
        return items == null ? List.of() : items;
    }
}
