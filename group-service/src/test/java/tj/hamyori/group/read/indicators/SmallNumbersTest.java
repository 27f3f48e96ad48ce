package tj.hamyori.group.read.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SmallNumbersTest {

    @Test
    void publishesCellsOfFiveAndMergesCellsOfFour() {
        assertThat(SmallNumbers.published(List.of(district("A", 5), district("B", 6), district("C", 5))))
                .containsExactlyInAnyOrder(district("A", 5), district("B", 6), district("C", 5));
        assertThat(SmallNumbers.published(List.of(district("A", 4), district("B", 9), district("C", 30))))
                .containsExactlyInAnyOrder(district("C", 30), district(Cell.MERGED, 13));
    }

    @Test
    void publishesNothingOfFewerThanFivePersons() {
        assertThat(SmallNumbers.published(List.of(district("A", 4)))).isEmpty();
        assertThat(SmallNumbers.published(List.of(district("A", 5)))).hasSize(1);
        assertThat(SmallNumbers.published(List.of())).isEmpty();
    }

    @Test
    void foldsACategoryThatIsSmallAsAWholeIntoTheWiderOne() {
        List<Cell> published = SmallNumbers.published(List.of(
                cell("A", Category.ABANDONED, 4), cell("A", Category.MIGRANT, 5), cell("A", Category.OTHER, 9)));

        assertThat(published).containsExactlyInAnyOrder(cell("A", Category.MIGRANT, 9), cell("A", Category.OTHER, 9));
        assertThat(SmallNumbers.published(List.of(cell("A", Category.MIGRANT, 20), cell("A", Category.OTHER, 1))))
                .containsExactly(new Cell("district", "A", null, 21));
    }

    @Test
    void countsAbandonedWomenAmongThoseFromMigrantHouseholdsWhereThereAreNoOthers() {
        List<Cell> published = SmallNumbers.published(List.of(sex(Category.ABANDONED, 5), sex(Category.OTHER, 7)));
        assertThat(IndicatorsQueryHandler.womenFromMigrantHouseholds(published, null))
                .isEqualTo(5);
        List<Cell> tooFew = SmallNumbers.published(List.of(sex(Category.ABANDONED, 4), sex(Category.OTHER, 7)));
        assertThat(IndicatorsQueryHandler.womenFromMigrantHouseholds(tooFew, null))
                .isNull();
    }

    private static Cell sex(Category category, long members) {
        return new Cell("sex", "F", category, members);
    }

    /** On made-up figures: nothing small is published, and what is published adds up to what there is. */
    @Test
    void leavesNothingSmallAndNothingToBeSubtracted() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        for (int round = 0; round < 2_000; round++) {
            List<Cell> cells = new ArrayList<>();
            for (Category category : Category.values()) {
                for (int value = random.nextInt(6); value > 0; value--) {
                    cells.add(cell("D" + value, category, 1 + random.nextInt(12)));
                }
            }
            List<Cell> published = SmallNumbers.published(cells);
            assertThat(published).allMatch(cell -> cell.members() >= SmallNumbers.LEAST_PERSONS);
            long all = cells.stream().mapToLong(Cell::members).sum();
            if (all >= SmallNumbers.LEAST_PERSONS) {
                assertThat(published.stream().mapToLong(Cell::members).sum()).isEqualTo(all);
            }
            assertThat(byCategory(published).values()).allMatch(total -> total >= SmallNumbers.LEAST_PERSONS);
        }
    }

    private static Map<String, Long> byCategory(List<Cell> cells) {
        return cells.stream()
                .collect(Collectors.groupingBy(
                        cell -> Objects.toString(cell.category()),
                        TreeMap::new,
                        Collectors.summingLong(Cell::members)));
    }

    private static Cell district(String value, long members) {
        return cell(value, Category.OTHER, members);
    }

    private static Cell cell(String value, Category category, long members) {
        return new Cell("district", value, category, members);
    }
}
