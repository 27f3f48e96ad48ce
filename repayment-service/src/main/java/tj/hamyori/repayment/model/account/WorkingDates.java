package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.NonWorkingDays;
import tj.hamyori.repayment.model.schedule.WorkingCalendar;

/**
 * Moves the new due dates of a schedule version off days off, as the terms say. A date that stood in the version before
 * was agreed and stays; one that would meet or pass its neighbour goes to the next working day after it, so dates always
 * rise. Worked: Saturday 15 August 2026 becomes Monday the 17th with NEXT_WORKING_DAY.
 */
public final class WorkingDates {

    private WorkingDates() {}

    /** @param before the version in force so far */
    public static List<Instalment> of(
            List<Instalment> lines, List<Instalment> before, NonWorkingDays rule, WorkingCalendar calendar) {
        if (rule == NonWorkingDays.KEEP) {
            return lines;
        }
        Set<LocalDate> standing = new HashSet<>();
        before.forEach(line -> standing.add(line.dueOn()));
        List<Instalment> moved = new ArrayList<>(lines.size());
        LocalDate last = LocalDate.MIN;
        for (Instalment line : lines) {
            LocalDate dueOn = line.dueOn();
            if (!standing.contains(dueOn) || !dueOn.isAfter(last)) {
                dueOn = workingDay(dueOn, last, rule, calendar);
            }
            moved.add(new Instalment(
                    line.number(),
                    dueOn,
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    line.balanceAfterMinor()));
            last = dueOn;
        }
        return List.copyOf(moved);
    }

    private static LocalDate workingDay(
            LocalDate nominal, LocalDate last, NonWorkingDays rule, WorkingCalendar calendar) {
        int step = rule == NonWorkingDays.NEXT_WORKING_DAY ? 1 : -1;
        LocalDate day = nominal;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(step);
        }
        if (day.isAfter(last)) {
            return day;
        }
        LocalDate next = last.plusDays(1);
        while (!calendar.isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
