package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * Pours money over the instalments: oldest first, and within an instalment penalty, fee, interest, principal; what
 * nothing is owed for is credit. Money poured earlier never moves, so after any set of payments the split depends on
 * their sum alone, whatever order they came in. What is paid out again leaves from the other end: credit first, then
 * the last money that came in.
 *
 * <p>Worked: instalments of 10 interest + 100 principal; 125 pays the first in full and 10 interest and 5 principal of
 * the second.
 */
final class Waterfall {
    private final List<Instalment> lines;
    private final LineCharges charges;
    private final Allocation[] paid;
    private final @Nullable LocalDate[] paidOffOn;
    private int open;

    /** Below 0 what was paid out and had never come in. */
    private long credit;

    Waterfall(List<Instalment> lines) {
        this(lines, LineCharges.none(lines));
    }

    Waterfall(List<Instalment> lines, LineCharges charges) {
        this.lines = lines;
        this.charges = charges;
        this.paid = new Allocation[lines.size()];
        this.paidOffOn = new LocalDate[lines.size()];
        for (int index = 0; index < lines.size(); index++) {
            paid[index] = Allocation.NOTHING;
        }
    }

    /** Pours one payment; calls come in business-date order. */
    Allocation pour(long amountMinor, LocalDate paidOn) {
        long toShortfall = Math.min(amountMinor, Math.max(0, -credit));
        Allocation whole = Allocation.credit(toShortfall);
        long left = amountMinor - toShortfall;
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
        credit = Math.addExact(credit, toShortfall + left);
        return whole.plus(Allocation.credit(left));
    }

    /** Lets money out again; the answer says where it was taken from. */
    Allocation drain(long amountMinor) {
        long fromCredit = Math.min(amountMinor, Math.max(0, credit));
        Allocation whole = Allocation.credit(fromCredit);
        long left = amountMinor - fromCredit;
        for (int index = Math.min(open, lines.size() - 1); left > 0 && index >= 0; index--) {
            Allocation taken = paid[index].lastOf(left);
            if (taken.totalMinor() > 0) {
                paid[index] = paid[index].minus(taken);
                whole = whole.plus(taken);
                left -= taken.totalMinor();
                paidOffOn[index] = null;
                open = index;
            }
        }
        credit = Math.subtractExact(credit, fromCredit + left);
        return whole.plus(Allocation.credit(left));
    }

    /** Takes in, or below 0 lets out, money of a time at which nothing could be owed any more. */
    void addCredit(long amountMinor) {
        credit = Math.addExact(credit, amountMinor);
    }

    private Allocation drop(long amountMinor) {
        Instalment line = lines.get(open);
        Allocation before = paid[open];
        long left = amountMinor;
        long toPenalty = Math.min(left, charges.penaltyMinor(open) - before.penaltyMinor());
        left -= toPenalty;
        long toFee = Math.min(left, line.feeMinor() + charges.feeMinor(open) - before.feeMinor());
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

    long creditMinor() {
        return Math.max(0, credit);
    }

    /** Paid out and never come in: the next money goes to it before any line. */
    long owedBackMinor() {
        return Math.max(0, -credit);
    }

    long unpaid(int index) {
        return Math.addExact(lines.get(index).totalMinor(), charges.totalMinor(index)) - paid[index].totalMinor();
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
        return new InstalmentPosition(
                lines.get(index),
                charges.penaltyMinor(index),
                charges.feeMinor(index),
                paid[index],
                gone,
                paidOffOn[index]);
    }
}
