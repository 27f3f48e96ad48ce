package tj.hamyori.group.read.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the cells may be published: none of fewer than {@value #LEAST_PERSONS} persons, and none that can be found by
 * subtracting. First categories too small as a whole are folded into the next wider one; then, within a category, small
 * values of a dimension are shown as one together with further small ones until that holds enough. Everything published
 * still adds up, so every difference is a sum of cells that are each large enough.
 */
final class SmallNumbers {

    static final int LEAST_PERSONS = 5;

    private SmallNumbers() {}

    /** @return no cell at all where there are fewer persons than a cell needs */
    static List<Cell> published(List<Cell> cells) {
        Map<String, List<Cell>> byDimension =
                cells.stream().collect(Collectors.groupingBy(Cell::dimension, TreeMap::new, Collectors.toList()));
        Map<Category, Long> totals =
                totals(byDimension.values().stream().findFirst().orElse(List.of()));
        Map<Category, @Nullable Category> folded = folded(totals);
        if (totals.values().stream().mapToLong(Long::longValue).sum() < LEAST_PERSONS) {
            return List.of();
        }
        List<Cell> published = new ArrayList<>();
        byDimension.forEach((dimension, ofOne) -> published.addAll(merged(dimension, ofOne, folded)));
        return published;
    }

    private static Map<Category, Long> totals(List<Cell> cells) {
        Map<Category, Long> totals = new EnumMap<>(Category.class);
        cells.forEach(cell -> totals.merge(category(cell), cell.members(), Long::sum));
        return totals;
    }

    /** To which category each goes; null for all as one, where the widest one is itself too small. */
    private static Map<Category, @Nullable Category> folded(Map<Category, Long> totals) {
        long abandoned = totals.getOrDefault(Category.ABANDONED, 0L);
        long migrant = totals.getOrDefault(Category.MIGRANT, 0L);
        long other = totals.getOrDefault(Category.OTHER, 0L);
        boolean foldAbandoned = isSmall(abandoned) || isSmall(migrant);
        boolean all = isSmall(other) || foldAbandoned && isSmall(abandoned + migrant);
        Map<Category, @Nullable Category> folded = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            Category to = category == Category.ABANDONED && foldAbandoned ? category.wider() : category;
            folded.put(category, all ? null : to);
        }
        return folded;
    }

    private static boolean isSmall(long persons) {
        return persons > 0 && persons < LEAST_PERSONS;
    }

    private static Category category(Cell cell) {
        return cell.category() == null ? Category.OTHER : cell.category();
    }

    private static List<Cell> merged(String dimension, List<Cell> cells, Map<Category, @Nullable Category> folded) {
        Map<String, Map<String, Long>> byCategory = new TreeMap<>();
        for (Cell cell : cells) {
            Category to = folded.get(category(cell));
            byCategory
                    .computeIfAbsent(to == null ? "" : to.name(), ignored -> new TreeMap<>())
                    .merge(cell.value(), cell.members(), Long::sum);
        }
        List<Cell> published = new ArrayList<>();
        byCategory.forEach((name, values) -> {
            Category category = name.isEmpty() ? null : Category.valueOf(name);
            values(values).forEach((value, members) -> published.add(new Cell(dimension, value, category, members)));
        });
        return published;
    }

    private static Map<String, Long> values(Map<String, Long> values) {
        List<Map.Entry<String, Long>> rising = new ArrayList<>(values.entrySet());
        rising.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        long few = 0;
        int taken = 0;
        while (taken < rising.size() && (isSmall(rising.get(taken).getValue()) || taken > 0 && isSmall(few))) {
            few += rising.get(taken++).getValue();
        }
        Map<String, Long> published = new TreeMap<>();
        rising.subList(taken, rising.size()).forEach(one -> published.put(one.getKey(), one.getValue()));
        if (taken > 0) {
            published.put(Cell.MERGED, few);
        }
        return published;
    }
}
