package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One instalment as the collection sheet needs it; minor units.
 *
 * @param penaltyMinor charged for its delay
 * @param feeMinor fees, agreed and charged
 * @param totalMinor principal, interest, fees and penalties together
 */
public record ScheduledDue(LocalDate dueOn, long penaltyMinor, long feeMinor, long totalMinor) {

    /** Whether a fee or a penalty, and on which instalment: the first due on its date or later, or the last. */
    public record Charged(LocalDate dueOn, boolean penalty, long amountMinor) {}

    ScheduledDue plus(Charged charge) {
        long penalty = charge.penalty() ? charge.amountMinor() : 0;
        return new ScheduledDue(
                dueOn,
                Math.addExact(penaltyMinor, penalty),
                Math.addExact(feeMinor, charge.amountMinor() - penalty),
                Math.addExact(totalMinor, charge.amountMinor()));
    }

    /** The schedule with every charge on its instalment; a schedule without lines takes none. */
    public static List<ScheduledDue> with(List<ScheduledDue> schedule, List<Charged> charges) {
        List<ScheduledDue> lines = new ArrayList<>(schedule);
        for (Charged charge : charges) {
            int line = 0;
            while (line < lines.size() - 1 && lines.get(line).dueOn().isBefore(charge.dueOn())) {
                line++;
            }
            if (!lines.isEmpty()) {
                lines.set(line, lines.get(line).plus(charge));
            }
        }
        return List.copyOf(lines);
    }
}
