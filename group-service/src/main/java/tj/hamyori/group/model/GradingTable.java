package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;

/**
 * How groups are graded from a day on.
 *
 * @param source where the thresholds come from
 * @param windowMonths how far back the measures look
 * @param leastMonths a younger group is not graded
 * @param leastMeetings nor one that met fewer times in the window
 * @param aAbovePercent of the points to be had, for grade A
 * @param bFromPercent for grade B; below it is C
 */
public record GradingTable(
        LocalDate validFrom,
        String source,
        int windowMonths,
        int leastMonths,
        int leastMeetings,
        int aAbovePercent,
        int bFromPercent,
        List<Threshold> thresholds) {

    public GradingTable {
        thresholds = List.copyOf(thresholds);
    }

    /**
     * @param points for full marks; half of them from {@code halfFromPercent}, below that none
     */
    public record Threshold(Sutra sutra, int points, int fullFromPercent, int halfFromPercent) {

        int pointsAt(int percent) {
            return percent >= fullFromPercent ? points : percent >= halfFromPercent ? points / 2 : 0;
        }
    }
}
