package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tj.hamyori.repayment.model.schedule.Instalment;

/** What was charged on each line of a schedule, minor units, by the line's index. */
final class LineCharges {
    private final long[] penalty;
    private final long[] fee;

    private LineCharges(int lines) {
        this.penalty = new long[lines];
        this.fee = new long[lines];
    }

    static LineCharges none(List<Instalment> lines) {
        return new LineCharges(lines.size());
    }

    /** Those that stand on the date, each on its line. */
    static LineCharges of(List<Instalment> lines, Collection<Charge> charges, LocalDate on) {
        LineCharges sums = none(lines);
        for (Charge charge : charges) {
            if (charge.standsOn(on)) {
                long[] of = charge.kind() == Charge.Kind.PENALTY ? sums.penalty : sums.fee;
                int index = lineOf(lines, charge.dueOn());
                of[index] = Math.addExact(of[index], charge.amountMinor());
            }
        }
        return sums;
    }

    private static int lineOf(List<Instalment> lines, LocalDate dueOn) {
        int index = 0;
        while (index < lines.size() - 1 && lines.get(index).dueOn().isBefore(dueOn)) {
            index++;
        }
        return index;
    }

    long penaltyMinor(int index) {
        return penalty[index];
    }

    long feeMinor(int index) {
        return fee[index];
    }

    long totalMinor(int index) {
        return Math.addExact(penalty[index], fee[index]);
    }
}
