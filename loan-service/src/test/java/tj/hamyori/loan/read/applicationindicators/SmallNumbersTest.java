package tj.hamyori.loan.read.applicationindicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.read.applicationindicators.ApplicationIndicators.Cell;
import tj.hamyori.loan.read.applicationindicators.ApplicationIndicators.Figures;

class SmallNumbersTest {

    private int people;

    @Test
    void publishesAWholeOfFivePersonsAndNoneOfFour() {
        assertThat(SmallNumbers.whole(cell("", 0, 5))).contains(figures(5, 0L));
        assertThat(SmallNumbers.whole(cell("", 0, 4))).isEmpty();
        assertThat(SmallNumbers.cells(cell("", 4, 0), List.of(cell("A", 4, 0)))).isEmpty();
    }

    @Test
    void saysNothingOfDecisionsWhereFourWereOrWereNotApproved() {
        assertThat(SmallNumbers.whole(cell("", 5, 5))).contains(figures(10, 5L));
        assertThat(SmallNumbers.whole(cell("", 4, 50))).contains(figures(54, null));
        assertThat(SmallNumbers.whole(cell("", 50, 4))).contains(figures(54, null));
        assertThat(SmallNumbers.cells(cell("", 4, 50), List.of(cell("A", 2, 3), cell("B", 2, 47))))
                .containsExactly(
                        new Cell("district", "A", figures(5, null)), new Cell("district", "B", figures(49, null)));
    }

    @Test
    void mergesAValueOfAFewWithTheNextOne() {
        assertThat(SmallNumbers.cells(cell("", 54, 30), List.of(cell("A", 4, 10), cell("B", 10, 5), cell("C", 40, 15))))
                .containsExactly(
                        new Cell("district", ApplicationIndicators.MERGED, figures(29, 14L)),
                        new Cell("district", "C", figures(55, 40L)));
    }

    @Test
    void countsPersonsAndNotTheirApplications() {
        Set<UUID> one = Set.of(UUID.randomUUID());
        Counted nineOfHers = new Counted("district", "A", new Figures(9, 9L, 0L, 0L, 0L), one, Set.of());

        assertThat(SmallNumbers.whole(nineOfHers)).isEmpty();
        assertThat(nineOfHers.with(nineOfHers).isOfAFew()).isTrue();
    }

    /** On made-up figures: nothing small is published, and what is published adds up to what there is. */
    @Test
    void leavesNothingSmallAndNothingToBeSubtracted() {
        SplittableRandom random = new SplittableRandom(20_261_128);
        for (int round = 0; round < 2_000; round++) {
            List<Counted> cells = new ArrayList<>();
            for (int value = 1 + random.nextInt(7); value > 0; value--) {
                int approved = random.nextInt(9);
                cells.add(cell("D" + value, approved, random.nextInt(approved == 0 ? 1 : 0, 9)));
            }
            Counted whole = cells.stream().reduce(Counted::with).orElseThrow();
            List<Cell> published = SmallNumbers.cells(whole, cells);
            Figures all = SmallNumbers.whole(whole).orElse(null);
            if (all == null) {
                assertThat(published).isEmpty();
                continue;
            }
            assertThat(published).allMatch(cell -> enough(cell.figures()));
            assertThat(published.stream()
                            .map(Cell::figures)
                            .reduce(Figures::plus)
                            .orElseThrow())
                    .isEqualTo(all);
        }
    }

    /** Each person of these figures has one application. */
    private static boolean enough(Figures figures) {
        Long positive = figures.positiveDecisions();
        return figures.applications() >= Counted.ENOUGH
                && (positive == null || large(positive) && large(figures.applications() - positive));
    }

    private static boolean large(long persons) {
        return persons == 0 || persons >= Counted.ENOUGH;
    }

    private Counted cell(String value, int approved, int others) {
        return new Counted(
                "district",
                value,
                new Figures(approved + others, (long) approved, 0L, 0L, (long) others),
                firstOf(approved),
                firstOf(others));
    }

    private Set<UUID> firstOf(int some) {
        Set<UUID> ids = new HashSet<>();
        for (int one = 0; one < Math.min(some, Counted.ENOUGH); one++) {
            ids.add(new UUID(7, ++people));
        }
        return ids;
    }

    private static Figures figures(long applications, @Nullable Long positive) {
        return new Figures(applications, positive, null, null, null);
    }
}
