package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * Pours money over the instalments: oldest first, and within an instalment penalty, fee, interest, principal; what
 * nothing is owed for is credit. Money poured earlier never moves, so after any set of payments the split depends on
 * their sum alone, whatever order they came in.
 *
 * <p>Worked: instalments of 10 interest + 100 principal; 125 pays the first in full and 10 interest and 5 principal of
 * the second.
 */
final class Waterfall {
    private final List<Instalment> lines;
    private final long[] penalty;
    private final Allocation[] paid;
    private final @Nullable LocalDate[] paidOffOn;
    private int open;

    Waterfall(List<Instalment> lines, Map<Integer, Long> penaltyByNumber) {
        this.lines = lines;
        this.penalty = new long[lines.size()];
        this.paid = new Allocation[lines.size()];
        this.paidOffOn = new LocalDate[lines.size()];
        for (int index = 0; index < lines.size(); index++) {
            penalty[index] = penaltyByNumber.getOrDefault(lines.get(index).number(), 0L);
            paid[index] = Allocation.NOTHING;
        }
    }

    /** Pours one payment; calls come in business-date order. */
    Allocation pour(long amountMinor, LocalDate paidOn) {
        Allocation whole = Allocation.NOTHING;
        long left = amountMinor;
        while (left > 0 && open < lines.size()) {
            Allocation drop = drop(left);
            paid[open] = paid[open].plus(drop);
            whole = whole.plus(drop);
            left -= drop.totalMinor();
            if (unpaid(open) == 0) {
                paidOffOn[open] = drop.totalMinor() > 0 ? paidOn : null;
                open++;
            }
        }
        return whole.plus(new Allocation(0, 0, 0, 0, left, 0));
    }

    private Allocation drop(long amountMinor) {
        Instalment line = lines.get(open);
        Allocation before = paid[open];
        long left = amountMinor;
        long toPenalty = Math.min(left, penalty[open] - before.penaltyMinor());
        left -= toPenalty;
        long toFee = Math.min(left, line.feeMinor() - before.feeMinor());
        left -= toFee;
        long toInterest = Math.min(left, line.interestMinor() - before.interestMinor());
        left -= toInterest;
        long toPrincipal = Math.min(left, line.principalMinor() - before.principalMinor());
        return new Allocation(toPenalty, toFee, toInterest, toPrincipal, 0, 0);
    }

    /** How many lines from the first are settled by what was poured. */
    int settled() {
        return open;
    }

    Allocation paid(int index) {
        return paid[index];
    }

    long unpaid(int index) {
        return Math.addExact(lines.get(index).totalMinor(), penalty[index]) - paid[index].totalMinor();
    }

    boolean owesNothing() {
        for (int index = open; index < lines.size(); index++) {
            if (unpaid(index) > 0) {
                return false;
            }
        }
        return true;
    }

    InstalmentPosition position(int index, boolean writtenOff) {
        long gone = writtenOff ? unpaid(index) : 0;
        return new InstalmentPosition(lines.get(index), penalty[index], paid[index], gone, paidOffOn[index]);
    }
}
