package tj.hamyori.portal.books;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.books.Ledger;

/**
 * The latest entries of a ledger, the newest first.
 *
 * @param before the day whose books show what comes before them; null where these are all
 */
public record Entries(List<Ledger.Entry> lines, @Nullable LocalDate before) {

    public Entries {
        lines = List.copyOf(lines);
    }

    static Entries latest(Ledger ledger) {
        List<Ledger.Entry> all = ledger.allEntries();
        int left = Math.max(0, all.size() - Page.LINES);
        return new Entries(
                all.subList(left, all.size()).reversed(),
                left == 0 ? null : all.get(left - 1).on());
    }
}
