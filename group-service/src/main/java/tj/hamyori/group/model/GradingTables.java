package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All tables by which groups were ever graded. */
public record GradingTables(List<GradingTable> all) {

    /** A first table from before all groups is needed. */
    public GradingTables {
        all = all.stream().sorted(Comparator.comparing(GradingTable::validFrom)).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No table to grade groups by");
        }
    }

    /** The one in force on that day; before the first, the first. */
    public GradingTable on(LocalDate day) {
        return all.stream()
                .filter(table -> !table.validFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(all.getFirst());
    }
}
