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
 * Keeps the due dates of a schedule version off days off, as the terms say; amounts stay. A date that would meet or
 * pass its neighbour goes to the next working day after it, so dates always rise. Worked: Saturday 15 August 2026
 * becomes Monday the 17th with NEXT_WORKING_DAY.
 */
public final class WorkingDates {

    private WorkingDates() {}

    /**
     * For a version with new dates: those after the decision move off days off, except where they stood in the version
     * before, which was agreed.
     */
    public static List<Instalment> of(
            List<Instalment> lines,
            List<Instalment> before,
            LocalDate decidedOn,
            NonWorkingDays rule,
            WorkingCalendar calendar) {
        if (rule == NonWorkingDays.KEEP) {
            return lines;
        }
        Set<LocalDate> standing = new HashSet<>();
        before.forEach(line -> standing.add(line.dueOn()));
        List<Instalment> moved = new ArrayList<>(lines.size());
        LocalDate last = LocalDate.MIN;
        for (Instalment line : lines) {
            LocalDate dueOn = line.dueOn();
            boolean isNew = dueOn.isAfter(decidedOn) && !standing.contains(dueOn);
            if (isNew || !dueOn.isAfter(last)) {
                dueOn = workingDay(dueOn, last, rule, calendar);
            }
            moved.add(at(line, dueOn));
            last = dueOn;
        }
        return List.copyOf(moved);
    }

    /**
     * For a calendar that changed: every line that is not yet due goes to its wanted date, or off it where that is a
     * day off or past.
     *
     * @param wanted as many lines, with the dates the calendar gives them now
     * @param asOf what fell due by this date stays
     */
    public static List<Instalment> following(
            List<Instalment> lines,
            List<Instalment> wanted,
            LocalDate asOf,
            NonWorkingDays rule,
            WorkingCalendar calendar) {
        if (rule == NonWorkingDays.KEEP) {
            return lines;
        }
        List<Instalment> moved = new ArrayList<>(lines.size());
        LocalDate last = LocalDate.MIN;
        for (int index = 0; index < lines.size(); index++) {
            LocalDate dueOn = lines.get(index).dueOn();
            if (dueOn.isAfter(asOf)) {
                LocalDate floor = last.isAfter(asOf) ? last : asOf;
                dueOn = workingDay(wanted.get(index).dueOn(), floor, rule, calendar);
            }
            moved.add(at(lines.get(index), dueOn));
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
        return day.isAfter(last) ? day : nextWorkingDay(last.plusDays(1), calendar);
    }

    private static LocalDate nextWorkingDay(LocalDate from, WorkingCalendar calendar) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Instalment at(Instalment line, LocalDate dueOn) {
        return new Instalment(
                line.number(),
                dueOn,
                line.principalMinor(),
                line.interestMinor(),
                line.feeMinor(),
                line.balanceAfterMinor());
    }
}
