package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a loan owes on a day, if money always pays the oldest instalment first. An instalment is overdue from the day
 * after its due date. Minor units of the loan's currency; never negative.
 *
 * <p>Worked example: three instalments of 100 on 1 January, February and March, 150 paid. On 1 February 0 is overdue,
 * 50 is due today, 150 is outstanding and the next due date is 1 February; on 2 February those 50 are overdue.
 *
 * @param overdueMinor unpaid part of instalments due before the day
 * @param dueTodayMinor unpaid part of the instalment due on the day
 * @param outstandingMinor unpaid part of all instalments
 * @param nextDueOn first due date on or after the day that is not paid in full, null when there is none
 */
public record CollectionDues(
        long overdueMinor,
        long dueTodayMinor,
        long outstandingMinor,
        @Nullable LocalDate nextDueOn) {

    /** @param paidMinor all money received up to the day and not reversed */
    public static CollectionDues on(LocalDate day, List<ScheduledDue> schedule, long paidMinor) {
        long overdue = 0;
        long dueToday = 0;
        long outstanding = 0;
        long left = paidMinor;
        LocalDate nextDueOn = null;
        for (ScheduledDue due : schedule) {
            long applied = Math.min(left, due.totalMinor());
            left -= applied;
            long unpaid = due.totalMinor() - applied;
            outstanding = Math.addExact(outstanding, unpaid);
            if (due.dueOn().isBefore(day)) {
                overdue = Math.addExact(overdue, unpaid);
            } else {
                dueToday += due.dueOn().equals(day) ? unpaid : 0;
                nextDueOn = nextDueOn == null && unpaid > 0 ? due.dueOn() : nextDueOn;
            }
        }
        return new CollectionDues(overdue, dueToday, outstanding, nextDueOn);
    }
}
