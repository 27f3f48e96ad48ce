package tj.hamyori.loan.read.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items entries
 * @param next cursor of the page after, null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {}
