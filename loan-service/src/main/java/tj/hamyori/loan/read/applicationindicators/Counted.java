package tj.hamyori.loan.read.applicationindicators;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A cell and whose applications it holds, as far as it takes to know whether they are enough to be published.
 *
 * @param approved who had one approved; {@value #ENOUGH} of them where there are more
 * @param others who had one that was not; {@value #ENOUGH} of them where there are more
 */
record Counted(
        String dimension, String value, ApplicationIndicators.Figures figures, Set<UUID> approved, Set<UUID> others) {

    static final int ENOUGH = 5;

    Counted {
        approved = Set.copyOf(approved);
        others = Set.copyOf(others);
    }

    /** Whether a decision is told of one to four persons. */
    boolean splitsAFew() {
        return few(approved) || few(others);
    }

    boolean isOfAFew() {
        return everybody().size() < ENOUGH;
    }

    /** Two cells of one dimension as one; it holds enough where either did or both do together. */
    Counted with(Counted other) {
        return new Counted(
                dimension,
                ApplicationIndicators.MERGED,
                figures.plus(other.figures),
                union(approved, other.approved),
                union(others, other.others));
    }

    private Set<UUID> everybody() {
        return union(approved, others);
    }

    private static boolean few(Set<UUID> people) {
        return !people.isEmpty() && people.size() < ENOUGH;
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> more) {
        Set<UUID> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
