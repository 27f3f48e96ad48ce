package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.model.Grading.Grade;
import tj.hamyori.group.model.Grading.Mark;
import tj.hamyori.group.model.Grading.Measure;

class GradingTest {

    private static final GradingTable TABLE = table("2000-01-01", 20);

    /** The example in {@link Grading}. */
    @Test
    void countsWhatWasDueAndNothingElse() {
        Grading grading = Grading.of(
                TABLE,
                Map.of(
                        Sutra.MEETINGS, new Measure(54, 60),
                        Sutra.SAVINGS, new Measure(40, 54),
                        Sutra.LENDING, new Measure(300, 1_000),
                        Sutra.REPAYMENT, new Measure(0, 0),
                        Sutra.BOOKS, new Measure(5, 6)));

        assertThat(grading.marks()).extracting(Mark::percent).containsExactly(90, 74, 30, null, 83);
        assertThat(grading.marks()).extracting(Mark::points).containsExactly(20, 10, 10, null, 10);
        assertThat(grading.scorePercent()).isEqualTo(62);
        assertThat(grading.grade()).isEqualTo(Grade.C);
    }

    @Test
    void givesFullAndHalfMarksAtTheirThresholdsAndNotJustBelow() {
        assertThat(points(90)).isEqualTo(20);
        assertThat(points(89)).isEqualTo(10);
        assertThat(points(60)).isEqualTo(10);
        assertThat(points(59)).isZero();
        assertThat(points(250)).isEqualTo(20);
    }

    /** One sutra alone, so that its points are the score. */
    @Test
    void givesAAboveItsBoundBFromItsOwnAndCBelow() {
        assertThat(graded(86)).isEqualTo(Grade.A);
        assertThat(graded(85)).isEqualTo(Grade.B);
        assertThat(graded(75)).isEqualTo(Grade.B);
        assertThat(graded(74)).isEqualTo(Grade.C);
    }

    @Test
    void takesTheTableInForce() {
        GradingTables tables = new GradingTables(List.of(table("2026-01-01", 10), TABLE));
        assertThat(tables.on(LocalDate.parse("2025-12-31"))).isEqualTo(TABLE);
        assertThat(tables.on(LocalDate.parse("2026-01-01")).validFrom()).isEqualTo("2026-01-01");
        assertThat(tables.on(LocalDate.parse("1999-01-01"))).isEqualTo(TABLE);
    }

    private static @Nullable Integer points(long percent) {
        return Grading.of(TABLE, Map.of(Sutra.MEETINGS, new Measure(percent, 100)))
                .marks()
                .getFirst()
                .points();
    }

    /** Two sutras of which the one gives all and the other none of its points. */
    private static Grade graded(int score) {
        GradingTable table = new GradingTable(
                LocalDate.parse("2000-01-01"),
                "example",
                6,
                3,
                3,
                85,
                75,
                List.of(
                        new GradingTable.Threshold(Sutra.MEETINGS, score, 1, 1),
                        new GradingTable.Threshold(Sutra.SAVINGS, 100 - score, 1, 1)));
        return Grading.of(table, Map.of(Sutra.MEETINGS, new Measure(1, 1), Sutra.SAVINGS, new Measure(0, 1)))
                .grade();
    }

    private static GradingTable table(String validFrom, int points) {
        return new GradingTable(
                LocalDate.parse(validFrom),
                "example",
                6,
                3,
                3,
                85,
                75,
                List.of(
                        new GradingTable.Threshold(Sutra.MEETINGS, points, 90, 60),
                        new GradingTable.Threshold(Sutra.SAVINGS, points, 90, 60),
                        new GradingTable.Threshold(Sutra.LENDING, points, 50, 25),
                        new GradingTable.Threshold(Sutra.REPAYMENT, points, 95, 81),
                        new GradingTable.Threshold(Sutra.BOOKS, points, 90, 60)));
    }
}
