package tj.hamyori.group.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group's grade from what was measured. A sutra of which nothing was due (no savings to lend, no instalment at the
 * lender) is not counted, neither for nor against it.
 *
 * <p>Example, by the table of the year 2000: of 60 places at six meetings 54 were filled (90 percent, 20 points); 40 of
 * 54 members saved (74 percent, 10); 300 of 1 000 saved were lent (30 percent, 10); nothing was due at the lender; five
 * of six counts agreed (83 percent, 10). That is 50 of 80 points, 62 percent: grade C.
 *
 * @param scorePercent of the points that could be had, rounded down
 */
public record Grading(Grade grade, int scorePercent, List<Mark> marks) {

    public enum Grade {
        A,
        B,
        C
    }

    /** @param due 0 where nothing was due */
    public record Measure(long done, long due) {

        /** Rounded down, at most 100; null where nothing was due. */
        @Nullable
        Integer percent() {
            return due == 0 ? null : (int) Math.min(ALL_PERCENT, Math.multiplyExact(done, ALL_PERCENT) / due);
        }
    }

    /**
     * @param percent null where nothing was due
     * @param points null where it is not counted
     */
    public record Mark(
            Sutra sutra,
            long done,
            long due,
            @Nullable Integer percent,
            @Nullable Integer points,
            int mostPoints,
            int fullFromPercent,
            int halfFromPercent) {}

    private static final long ALL_PERCENT = 100;

    public static Grading of(GradingTable table, Map<Sutra, Measure> measures) {
        List<Mark> marks = table.thresholds().stream()
                .map(threshold -> mark(threshold, measures.getOrDefault(threshold.sutra(), new Measure(0, 0))))
                .toList();
        int got = 0;
        int most = 0;
        for (Mark mark : marks) {
            Integer points = mark.points();
            if (points != null) {
                got += points;
                most += mark.mostPoints();
            }
        }
        int score = most == 0 ? 0 : (int) (got * ALL_PERCENT / most);
        Grade grade = score > table.aAbovePercent() ? Grade.A : score >= table.bFromPercent() ? Grade.B : Grade.C;
        return new Grading(grade, score, marks);
    }

    private static Mark mark(GradingTable.Threshold threshold, Measure measure) {
        Integer percent = measure.percent();
        return new Mark(
                threshold.sutra(),
                measure.done(),
                measure.due(),
                percent,
                percent == null ? null : threshold.pointsAt(percent),
                threshold.points(),
                threshold.fullFromPercent(),
                threshold.halfFromPercent());
    }
}
