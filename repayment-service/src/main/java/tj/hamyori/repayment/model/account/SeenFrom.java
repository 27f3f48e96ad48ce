package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is seen from a business date on. Versions are only ever added; on any date the one added last among those
 * effective by then is seen, so a list of what is seen has rising dates.
 */
public record SeenFrom<T>(LocalDate date, T content) {

    /** The list after one more version: what it is effective before is no longer seen. */
    public static <T> List<SeenFrom<T>> add(List<SeenFrom<T>> seen, SeenFrom<T> version) {
        List<SeenFrom<T>> left = new ArrayList<>(seen);
        left.removeIf(old -> !old.date().isBefore(version.date()));
        left.add(version);
        return List.copyOf(left);
    }

    /**
     * The versions to add so that on every date what is wanted is seen: from the first date on that differs, and with
     * what is wanted then, even where that began earlier.
     *
     * <p>Worked: seen A from January, B from March; wanted A from January only: A from March is added.
     *
     * @param wanted not empty; nothing is said about dates before its first
     */
    public static <T> List<SeenFrom<T>> missing(List<SeenFrom<T>> seen, List<SeenFrom<T>> wanted) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        seen.forEach(version -> dates.add(version.date()));
        wanted.forEach(version -> dates.add(version.date()));
        for (LocalDate date : dates.tailSet(wanted.getFirst().date())) {
            T now = contentOn(seen, date);
            T then = contentOn(wanted, date);
            if (then != null && !then.equals(now)) {
                List<SeenFrom<T>> missing = new ArrayList<>();
                missing.add(new SeenFrom<>(date, then));
                wanted.stream().filter(version -> version.date().isAfter(date)).forEach(missing::add);
                return missing;
            }
        }
        return List.of();
    }

    /** What is seen on the date; null before the first. */
    public static <T> @Nullable T contentOn(List<SeenFrom<T>> seen, LocalDate date) {
        T content = null;
        for (SeenFrom<T> version : seen) {
            if (!version.date().isAfter(date)) {
                content = version.content();
            }
        }
        return content;
    }
}
