package tj.hamyori.repayment.model.account;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;

/**
 * Puts money paid ahead on lines of the product's choice: what they lose becomes a line of its own, due on the day it
 * was paid. Within a line fee goes before interest, interest before principal; a line that has nothing left is gone.
 *
 * <p>Worked: 100.00 due on the 15th of February, March, April, May; 160.00 paid on 15 February. LAST: 160.00 on 15
 * February, 100.00 in March and in April, 40.00 in May. REAMORTISE: 160.00 on 15 February, then three times 80.00. An
 * equal part is rounded once and the last line takes what is left: 275.00 off three lines of 125.00 leaves 33.33,
 * 33.33, 33.34 (Apache Fineract, AdvancedPaymentAllocationLoanRepaymentScheduleTest, UC24).
 */
final class Excess {
    private final List<Instalment> old;
    private final int firstAhead;
    private final Allocation[] taken;

    private Excess(List<Instalment> old, int firstAhead) {
        this.old = old;
        this.firstAhead = firstAhead;
        this.taken = new Allocation[old.size()];
        Arrays.fill(taken, Allocation.NOTHING);
    }

    /**
     * The schedule with what was paid ahead put where the treatment says; the same where nothing was, and where all
     * was.
     *
     * @param totalPaidMinor what payments dated by the day brought to the schedule
     */
    static List<Instalment> spread(
            ExcessTreatment treatment, List<Instalment> old, long totalPaidMinor, LocalDate day) {
        int firstAhead = 0;
        long aheadMinor = totalPaidMinor;
        while (firstAhead < old.size() && !old.get(firstAhead).dueOn().isAfter(day)) {
            aheadMinor -= old.get(firstAhead).totalMinor();
            firstAhead++;
        }
        boolean known = !old.getLast().dueOn().equals(LocalDate.MAX);
        long leftMinor = ScheduleTotals.of(old).totalMinor() - totalPaidMinor;
        if (!known || aheadMinor <= 0 || leftMinor <= 0) {
            return old;
        }
        Excess excess = new Excess(old, firstAhead);
        switch (treatment) {
            case NEXT -> {
                return old;
            }
            case LAST -> excess.takeFromTheEnd(aheadMinor);
            case REAMORTISE -> excess.takeEqually(aheadMinor);
        }
        return excess.lines(day);
    }

    private void takeFromTheEnd(long amountMinor) {
        long left = amountMinor;
        for (int index = old.size() - 1; left > 0; index--) {
            left -= take(index, left);
        }
    }

    /** Smallest lines first, so that what one of them cannot give the others do; rounding never asks more than all. */
    private void takeEqually(long amountMinor) {
        List<Integer> bySize = new ArrayList<>();
        for (int index = firstAhead; index < old.size(); index++) {
            bySize.add(index);
        }
        bySize.sort(Comparator.comparing(index -> old.get(index).totalMinor()));
        long left = amountMinor;
        int lines = bySize.size();
        long part = equalPart(left, lines);
        for (int index : bySize) {
            long given = take(index, lines == 1 ? left : Math.min(part, left));
            left -= given;
            lines--;
            if (given < part && lines > 0) {
                part = equalPart(left, lines);
            }
        }
        takeFromTheEnd(left);
    }

    private static long equalPart(long amountMinor, int lines) {
        return BigDecimal.valueOf(amountMinor)
                .divide(BigDecimal.valueOf(lines), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    private long take(int index, long amountMinor) {
        Allocation rest = Reschedule.rest(old.get(index), taken[index]);
        long ofFee = Math.min(amountMinor, rest.feeMinor());
        long ofInterest = Math.min(amountMinor - ofFee, rest.interestMinor());
        long ofPrincipal = Math.min(amountMinor - ofFee - ofInterest, rest.principalMinor());
        taken[index] = taken[index].plus(new Allocation(0, ofFee, ofInterest, ofPrincipal, 0, 0));
        return ofFee + ofInterest + ofPrincipal;
    }

    private List<Instalment> lines(LocalDate day) {
        LineList lines = new LineList(ScheduleTotals.of(old).principalMinor());
        Allocation ahead = Arrays.stream(taken).reduce(Allocation.NOTHING, Allocation::plus);
        for (int index = 0; index < firstAhead; index++) {
            Instalment line = old.get(index);
            if (line.dueOn().equals(day)) {
                ahead = ahead.plus(Reschedule.rest(line, Allocation.NOTHING));
            } else {
                lines.add(line.dueOn(), Reschedule.rest(line, Allocation.NOTHING));
            }
        }
        lines.add(day, ahead);
        for (int index = firstAhead; index < old.size(); index++) {
            Instalment line = old.get(index);
            Allocation rest = Reschedule.rest(line, taken[index]);
            if (rest.totalMinor() > 0 || line.totalMinor() == 0) {
                lines.add(line.dueOn(), rest);
            }
        }
        return lines.toList();
    }
}
