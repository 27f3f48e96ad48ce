package tj.hamyori.loan.read.applicationindicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What may be published of all organisations together: applications and positive decisions, but of no fewer than
 * {@value Counted#ENOUGH} persons, and nothing from which a figure of fewer follows by subtracting. Where that holds of
 * the whole, small values of a dimension become one with further small ones until it holds of that as well; where too
 * few of the whole were approved, or too few were not, nothing is said of decisions.
 */
final class SmallNumbers {

    private SmallNumbers() {}

    /** @return nothing where there are too few persons as a whole */
    static Optional<ApplicationIndicators.Figures> whole(Counted whole) {
        return whole.isOfAFew() ? Optional.empty() : Optional.of(published(whole, !whole.splitsAFew()));
    }

    /** @param cells of any dimensions, each adding up to the whole */
    static List<ApplicationIndicators.Cell> cells(Counted whole, List<Counted> cells) {
        if (whole.isOfAFew()) {
            return List.of();
        }
        boolean decisions = !whole.splitsAFew();
        Predicate<Counted> small = decisions ? Counted::splitsAFew : Counted::isOfAFew;
        Map<String, List<Counted>> byDimension =
                cells.stream().collect(Collectors.groupingBy(Counted::dimension, TreeMap::new, Collectors.toList()));
        return byDimension.values().stream()
                .flatMap(ofOne -> merged(ofOne, small).stream())
                .map(cell -> new ApplicationIndicators.Cell(cell.dimension(), cell.value(), published(cell, decisions)))
                .toList();
    }

    private static List<Counted> merged(List<Counted> cells, Predicate<Counted> small) {
        List<Counted> smallFirst = new ArrayList<>(cells);
        smallFirst.sort(Comparator.comparing((Counted cell) -> !small.test(cell))
                .thenComparing(cell -> cell.figures().applications()));
        List<Counted> published = new ArrayList<>();
        for (Counted cell : smallFirst) {
            if (published.size() == 1 && (small.test(cell) || small.test(published.getFirst()))) {
                published.set(0, published.getFirst().with(cell));
            } else {
                published.add(cell);
            }
        }
        return published;
    }

    private static ApplicationIndicators.Figures published(Counted cell, boolean decisions) {
        ApplicationIndicators.Figures figures = cell.figures();
        return new ApplicationIndicators.Figures(
                figures.applications(), decisions ? figures.positiveDecisions() : null, null, null, null);
    }
}
