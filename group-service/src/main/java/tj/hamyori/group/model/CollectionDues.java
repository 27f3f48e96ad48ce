package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a loan owes on a day, if money always pays the oldest instalment first. An instalment is overdue from the day
 * after its due date. Minor units of the loan's currency; never negative.
 *
 * <p>Within an instalment money pays the penalty first, then fees, then the rest (the order of repayment-service).
 *
 * <p>Worked example: three instalments of 100 on 1 January, February and March, 150 paid. On 1 February 0 is overdue,
 * 50 is due today, 150 is outstanding and the next due date is 1 February; on 2 February those 50 are overdue.
 *
 * @param overdueMinor unpaid part of instalments due before the day
 * @param dueTodayMinor unpaid part of the instalment due on the day
 * @param outstandingMinor unpaid part of all instalments
 * @param penaltyMinor penalties unpaid on instalments due by the day; a part of what is overdue or due today
 * @param feeMinor fees unpaid on instalments due by the day; a part of what is overdue or due today
 * @param nextDueOn first due date on or after the day that is not paid in full, null when there is none
 */
public record CollectionDues(
        long overdueMinor,
        long dueTodayMinor,
        long outstandingMinor,
        long penaltyMinor,
        long feeMinor,
        @Nullable LocalDate nextDueOn) {

    /** @param paidMinor all the lender received up to the day, less refunds, not reversed */
    public static CollectionDues on(LocalDate day, List<ScheduledDue> schedule, long paidMinor) {
        long overdue = 0;
        long dueToday = 0;
        long outstanding = 0;
        long penalty = 0;
        long fee = 0;
        long left = paidMinor;
        LocalDate nextDueOn = null;
        for (ScheduledDue due : schedule) {
            long applied = Math.min(left, due.totalMinor());
            left -= applied;
            long unpaid = due.totalMinor() - applied;
            outstanding = Math.addExact(outstanding, unpaid);
            if (!due.dueOn().isAfter(day)) {
                long penaltyLeft = Math.max(due.penaltyMinor() - applied, 0);
                penalty = Math.addExact(penalty, penaltyLeft);
                fee = Math.addExact(fee, Math.max(due.penaltyMinor() + due.feeMinor() - applied, 0) - penaltyLeft);
            }
            if (due.dueOn().isBefore(day)) {
                overdue = Math.addExact(overdue, unpaid);
            } else {
                dueToday += due.dueOn().equals(day) ? unpaid : 0;
                nextDueOn = nextDueOn == null && unpaid > 0 ? due.dueOn() : nextDueOn;
            }
        }
        return new CollectionDues(overdue, dueToday, outstanding, penalty, fee, nextDueOn);
    }
}
