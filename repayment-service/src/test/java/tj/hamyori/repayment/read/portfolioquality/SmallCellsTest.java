package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    @Test
    void showsACellOfFivePersonsAndHidesOneOfFour() {
        assertThat(published(Map.of("KULOB", 5L, "DUSTI", 9L))).isEqualTo(Map.of("KULOB", 5L, "DUSTI", 9L));
        assertThat(published(Map.of("KULOB", 4L, "DUSTI", 9L, "RASHT", 20L)))
                .isEqualTo(Map.of(SmallCells.MERGED, 13L, "RASHT", 20L));
    }

    @Test
    void mergesSmallOnesUntilTheyHoldEnough() {
        assertThat(published(Map.of("KULOB", 2L, "DUSTI", 3L, "RASHT", 20L)))
                .isEqualTo(Map.of(SmallCells.MERGED, 5L, "RASHT", 20L));
    }

    @Test
    void leavesTheDimensionOutWhereAllTogetherAreTooFew() {
        assertThat(published(Map.of("KULOB", 1L, "DUSTI", 3L))).isEmpty();
    }

    private static Map<String, Long> published(Map<String, Long> borrowers) {
        Map<List<String>, Tally> cells = new TreeMap<>((a, b) -> a.getLast().compareTo(b.getLast()));
        borrowers.forEach((district, persons) -> {
            Tally tally = new Tally();
            long[] sums = new long[Sum.values().length];
            sums[Sum.BORROWERS_OF_ONE.ordinal()] = persons;
            tally.add(sums, null, false);
            cells.put(List.of("district", district), tally);
        });
        return SmallCells.merged(cells).entrySet().stream()
                .collect(Collectors.toMap(
                        cell -> cell.getKey().getLast(), cell -> cell.getValue().borrowers()));
    }
}
