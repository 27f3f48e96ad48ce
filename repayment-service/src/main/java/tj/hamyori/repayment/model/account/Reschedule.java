package tj.hamyori.repayment.model.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tj.hamyori.repayment.model.schedule.CalendarName;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.NonWorkingDays;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;
import tj.hamyori.repayment.model.schedule.TermsRefused;

/**
 * Makes the next version of a schedule: what was paid stands as carried lines, exactly the paid parts on their old due
 * dates, followed by new lines for the rest. The sum of principal never changes, and the same payments poured over the
 * new version pay the carried lines and nothing else.
 *
 * <p>{@code totalPaidMinor} is what payments brought to the schedule: penalties paid and credit left out.
 */
public final class Reschedule {
    private static final int MAX_SHIFT_MONTHS = 120;
    private static final int MAX_GRACE = 120;

    private final List<Instalment> old;
    private final Waterfall paid;
    private final LineList lines;

    private Reschedule(List<Instalment> old, long totalPaidMinor) {
        this.old = old;
        this.paid = new Waterfall(old);
        // The business date only marks lines as paid off, which nobody reads here.
        this.paid.pour(totalPaidMinor, LocalDate.EPOCH);
        this.lines = new LineList(ScheduleTotals.of(old).principalMinor());
        refuseUnless(!paid.owesNothing(), RescheduleRule.SOMETHING_IS_OUTSTANDING);
    }

    /**
     * Every unpaid part falls due {@code months} later, amounts unchanged: no interest is added for the wait. Monthly
     * schedules keep their seed day (28 February of a 31st becomes 31 March); in others all unpaid lines move by the
     * days the first of them moves, so their spacing stays.
     *
     * @throws RescheduleRefused if nothing is outstanding or {@code months} is not 1 to 120
     */
    public static List<Instalment> shifted(List<Instalment> old, long totalPaidMinor, int months) {
        checkShift(months);
        Reschedule version = new Reschedule(old, totalPaidMinor);
        for (int index = 0; index < old.size(); index++) {
            if (version.isCarried(index)) {
                version.lines.add(old.get(index).dueOn(), version.paid.paid(index));
            }
        }
        DueDateShift shift = DueDateShift.of(old, version.paid.settled(), months, FrequencyUnit.MONTH);
        for (int index = version.paid.settled(); index < old.size(); index++) {
            Instalment line = old.get(index);
            version.lines.add(shift.apply(line.dueOn()), rest(line, version.paid.paid(index)));
        }
        return version.lines.toList();
    }

    /**
     * The outstanding principal under new terms. Interest that had fallen due unpaid by the decision, and every unpaid
     * fee, join the first new line; interest not yet due is replaced by that of the new terms, which runs from their
     * disbursement date. Parts paid ahead on lines due after the decision are carried as one line due on the decision
     * date, so that due dates still rise.
     *
     * @param terms for exactly the outstanding principal, without down payment
     * @throws RescheduleRefused if a {@link RescheduleRule} is broken
     * @throws TermsRefused if the new terms make no schedule
     */
    public static List<Instalment> onNewTerms(
            List<Instalment> old, long totalPaidMinor, LocalDate decidedOn, LoanTerms terms) {
        Reschedule version = new Reschedule(old, totalPaidMinor);
        refuseUnless(
                terms.principalMinor() == version.outstandingPrincipalMinor(),
                RescheduleRule.NEW_TERMS_ARE_FOR_THE_OUTSTANDING_PRINCIPAL);
        refuseUnless(terms.downPaymentPercent().signum() == 0, RescheduleRule.NEW_TERMS_HAVE_NO_DOWN_PAYMENT);
        List<Instalment> fresh = ScheduleEngine.schedule(terms).instalments();
        refuseUnless(fresh.getFirst().dueOn().isAfter(decidedOn), RescheduleRule.NEW_LINES_FALL_DUE_AFTER_THE_DECISION);
        version.carryUpTo(decidedOn);
        Allocation left = version.unpaidCosts(decidedOn);
        for (Instalment line : fresh) {
            version.lines.add(line.dueOn(), rest(line, Allocation.NOTHING).plus(left));
            left = Allocation.NOTHING;
        }
        return version.lines.toList();
    }

    /**
     * The next {@code grace} instalments carry no principal; every unpaid line that falls due after the decision
     * follows that many periods later with its amounts unchanged. Lines due by the decision stay whole, paid or not: a
     * grace cures no arrears. Each grace line carries the interest that the principal not yet due bears over its own
     * period under the agreed rate and day count; without interest it is a line of zero. Parts paid ahead are carried
     * as one line due on the decision date, so that due dates still rise.
     *
     * <p>Worked: 100.00 due on the 15th of February, March, April; on 20 February, the first paid, a grace of 2 gives 0
     * on 15 March and 15 April, then 100.00 on 15 May and 15 June.
     *
     * @param agreed the loan's terms with the rhythm last agreed
     * @throws RescheduleRefused if a {@link RescheduleRule} is broken
     */
    public static List<Instalment> withGrace(
            List<Instalment> old, long totalPaidMinor, LocalDate decidedOn, int grace, LoanTerms agreed) {
        checkGrace(grace);
        Reschedule version = new Reschedule(old, totalPaidMinor);
        int first = version.firstUnpaidAfter(decidedOn);
        refuseUnless(first < old.size(), RescheduleRule.SOMETHING_FALLS_DUE_AFTER_THE_DECISION);
        version.standUpTo(decidedOn);
        version.addGrace(first, grace, agreed);
        DueDateShift shift = DueDateShift.of(old, first, (long) grace * agreed.every(), agreed.unit());
        for (int index = first; index < old.size(); index++) {
            version.lines.add(shift.apply(old.get(index).dueOn()), rest(old.get(index), version.paid.paid(index)));
        }
        return version.lines.toList();
    }

    static void checkShift(int months) {
        refuseUnless(months >= 1 && months <= MAX_SHIFT_MONTHS, RescheduleRule.SHIFT_WITHIN_BOUNDS);
    }

    static void checkGrace(int grace) {
        refuseUnless(grace >= 1 && grace <= MAX_GRACE, RescheduleRule.GRACE_WITHIN_BOUNDS);
    }

    static void refuseIfRepaid(List<Instalment> lines, long totalPaidMinor) {
        Waterfall paid = new Waterfall(lines);
        paid.pour(totalPaidMinor, LocalDate.EPOCH);
        refuseUnless(!paid.owesNothing(), RescheduleRule.SOMETHING_IS_OUTSTANDING);
    }

    /** The principal of a schedule that so much money leaves unpaid, minor units. */
    static long outstandingPrincipalMinor(List<Instalment> lines, long totalPaidMinor) {
        return new Reschedule(lines, totalPaidMinor).outstandingPrincipalMinor();
    }

    private int firstUnpaidAfter(LocalDate decidedOn) {
        int index = paid.settled();
        while (index < old.size() && !old.get(index).dueOn().isAfter(decidedOn)) {
            index++;
        }
        return index;
    }

    /** Whole lines due by the decision, and what was paid on later ones as a line on that date. */
    private void standUpTo(LocalDate decidedOn) {
        Allocation ahead = Allocation.NOTHING;
        boolean anyAhead = false;
        for (int index = 0; index < old.size(); index++) {
            Instalment line = old.get(index);
            if (line.dueOn().isBefore(decidedOn)) {
                lines.add(line.dueOn(), rest(line, Allocation.NOTHING));
            } else if (!line.dueOn().isAfter(decidedOn)) {
                ahead = ahead.plus(rest(line, Allocation.NOTHING));
                anyAhead = true;
            } else if (isCarried(index)) {
                ahead = ahead.plus(paid.paid(index));
                anyAhead = true;
            }
        }
        if (anyAhead) {
            lines.add(decidedOn, ahead);
        }
    }

    private void addGrace(int first, int grace, LoanTerms agreed) {
        long balanceMinor = 0;
        for (int index = first; index < old.size(); index++) {
            balanceMinor += rest(old.get(index), paid.paid(index)).principalMinor();
        }
        LocalDate from = first == 0 ? agreed.disbursedOn() : old.get(first - 1).dueOn();
        for (int count = 0; count < grace; count++) {
            LocalDate next = old.get(first).dueOn();
            LocalDate dueOn = count == 0
                    ? next
                    : DueDateShift.of(old, first, (long) count * agreed.every(), agreed.unit())
                            .apply(next);
            lines.add(dueOn, new Allocation(0, 0, interestMinor(agreed, balanceMinor, from, dueOn), 0, 0, 0));
            from = dueOn;
        }
    }

    /** What the engine charges for one period of a balance that is not repaid in it. */
    private static long interestMinor(LoanTerms agreed, long balanceMinor, LocalDate from, LocalDate dueOn) {
        if (balanceMinor == 0 || !dueOn.isAfter(from)) {
            return 0;
        }
        LoanTerms period = agreed.toBuilder()
                .principalMinor(balanceMinor)
                .disbursedOn(from)
                .instalments(1)
                .firstDueOn(dueOn)
                .principalGraceInstalments(0)
                .interestGraceInstalments(0)
                .interestFreeInstalments(0)
                .multipleMinor(1, agreed.rounding())
                .downPaymentPercent(BigDecimal.ZERO)
                .nonWorkingDays(NonWorkingDays.KEEP, CalendarName.NONE)
                .flatFeeMinor(0)
                .meetingDay(null)
                .tranches(List.of())
                .build();
        return ScheduleEngine.schedule(period).totals().interestMinor();
    }

    private boolean isCarried(int index) {
        return index < paid.settled() || paid.paid(index).totalMinor() > 0;
    }

    private void carryUpTo(LocalDate decidedOn) {
        Allocation ahead = Allocation.NOTHING;
        boolean anyAhead = false;
        for (int index = 0; index < old.size(); index++) {
            LocalDate dueOn = old.get(index).dueOn();
            if (isCarried(index) && dueOn.isBefore(decidedOn)) {
                lines.add(dueOn, paid.paid(index));
            } else if (isCarried(index)) {
                ahead = ahead.plus(paid.paid(index));
                anyAhead = true;
            }
        }
        if (anyAhead) {
            lines.add(decidedOn, ahead);
        }
    }

    private Allocation unpaidCosts(LocalDate decidedOn) {
        Allocation sum = Allocation.NOTHING;
        for (int index = 0; index < old.size(); index++) {
            Allocation rest = rest(old.get(index), paid.paid(index));
            boolean fellDue = !old.get(index).dueOn().isAfter(decidedOn);
            sum = sum.plus(new Allocation(0, rest.feeMinor(), fellDue ? rest.interestMinor() : 0, 0, 0, 0));
        }
        return sum;
    }

    private long outstandingPrincipalMinor() {
        long sum = 0;
        for (int index = 0; index < old.size(); index++) {
            sum += rest(old.get(index), paid.paid(index)).principalMinor();
        }
        return sum;
    }

    /** What of a line is unpaid. */
    static Allocation rest(Instalment line, Allocation paid) {
        return new Allocation(
                0,
                line.feeMinor() - paid.feeMinor(),
                line.interestMinor() - paid.interestMinor(),
                line.principalMinor() - paid.principalMinor(),
                0,
                0);
    }

    private static void refuseUnless(boolean kept, RescheduleRule rule) {
        if (!kept) {
            throw new RescheduleRefused(rule);
        }
    }
}
