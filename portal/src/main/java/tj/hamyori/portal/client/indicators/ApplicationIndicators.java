package tj.hamyori.portal.client.indicators;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Applications of a period and what became of them; a number that is absent is not published.
 *
 * @param whole absent where there are too few persons to be published
 */
public record ApplicationIndicators(
        @Nullable Figures whole,
        @Nullable Map<String, Long> rejectedByReason,
        @Nullable List<Cell> cells) {

    public Map<String, Long> reasons() {
        return new TreeMap<>(Objects.requireNonNullElse(rejectedByReason, Map.of()));
    }

    public List<Cell> allCells() {
        return Objects.requireNonNullElse(cells, List.of());
    }

    public Map<String, List<Cell>> dimensions() {
        return allCells().stream().collect(Collectors.groupingBy(Cell::dimension, TreeMap::new, Collectors.toList()));
    }

    public record Figures(
            long applications,
            @Nullable Long positiveDecisions,
            @Nullable Long rejected,
            @Nullable Long withdrawn,
            @Nullable Long open) {}

    public record Cell(String dimension, String value, Figures figures) {}
}
