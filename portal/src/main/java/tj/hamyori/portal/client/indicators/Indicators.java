package tj.hamyori.portal.client.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Groups, their members and activities; a number that is absent is not published.
 *
 * @param mfo absent for all organisations together
 */
public record Indicators(
        @Nullable String mfo,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        long operationalWithinDays,
        @Nullable Map<String, Long> groupsFounded,
        @Nullable Map<String, Long> groupsEnded,
        @Nullable Map<String, Long> groupsOperational,
        @Nullable Long members,
        @Nullable Long womenFromMigrantHouseholds,
        @Nullable Long abandonedWomen,
        @Nullable List<Cell> cells,
        @Nullable List<Activity> activities) {

    public List<District> districts() {
        Map<String, Long> founded = Objects.requireNonNullElse(groupsFounded, Map.of());
        Map<String, Long> ended = Objects.requireNonNullElse(groupsEnded, Map.of());
        Map<String, Long> operational = Objects.requireNonNullElse(groupsOperational, Map.of());
        TreeSet<String> names = new TreeSet<>(founded.keySet());
        names.addAll(ended.keySet());
        names.addAll(operational.keySet());
        return names.stream()
                .map(name -> new District(
                        name,
                        founded.getOrDefault(name, 0L),
                        ended.getOrDefault(name, 0L),
                        operational.getOrDefault(name, 0L)))
                .toList();
    }

    public long founded() {
        return districts().stream().mapToLong(District::founded).sum();
    }

    public long ended() {
        return districts().stream().mapToLong(District::ended).sum();
    }

    public long operational() {
        return districts().stream().mapToLong(District::operational).sum();
    }

    public List<Cell> allCells() {
        return Objects.requireNonNullElse(cells, List.of());
    }

    /** Cells by dimension, in the dimensions' own order. */
    public Map<String, List<Cell>> dimensions() {
        return allCells().stream().collect(Collectors.groupingBy(Cell::dimension, TreeMap::new, Collectors.toList()));
    }

    public List<Activity> held() {
        return Objects.requireNonNullElse(activities, List.of());
    }

    public record District(String name, long founded, long ended, long operational) {}

    /** @param category absent where categories were put together because one of them held too few persons */
    public record Cell(
            String dimension, String value, @Nullable String category, long members) {}

    public record Activity(
            String kind,
            long held,
            @Nullable Long participants,
            @Nullable Long womenFromMigrantHouseholds) {}
}
