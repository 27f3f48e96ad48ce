package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.MeetingDay;

/**
 * Puts dates that a decision moved on the group's meeting days. Worked: every Tuesday; 24 February 2026 shifted by a
 * month is Tuesday 24 March, and 27 January is Tuesday 24 February and not Friday the 27th.
 */
final class MeetingDates {

    private MeetingDates() {}

    /** New dates after the decision, each on the nearest meeting; where two would meet, all stay as they are. */
    static List<Instalment> of(List<Instalment> lines, List<Instalment> before, LocalDate decidedOn, LoanTerms terms) {
        MeetingDay meeting = terms.meetingDay();
        if (meeting == null || terms.unit() == FrequencyUnit.DAY) {
            return lines;
        }
        Set<LocalDate> standing = before.stream().map(Instalment::dueOn).collect(Collectors.toSet());
        List<Instalment> moved = new ArrayList<>(lines.size());
        for (Instalment line : lines) {
            boolean isNew = line.dueOn().isAfter(decidedOn) && !standing.contains(line.dueOn());
            LocalDate dueOn = isNew ? meeting.nearest(line.dueOn(), terms.unit()) : line.dueOn();
            if (isNew && !dueOn.isAfter(decidedOn) || isNotAfter(moved, dueOn)) {
                return lines;
            }
            moved.add(new Instalment(
                    line.number(),
                    dueOn,
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    line.balanceAfterMinor()));
        }
        return moved;
    }

    private static boolean isNotAfter(List<Instalment> lines, LocalDate dueOn) {
        return !lines.isEmpty() && !dueOn.isAfter(lines.getLast().dueOn());
    }
}
