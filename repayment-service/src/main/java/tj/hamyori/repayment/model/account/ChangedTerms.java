package tj.hamyori.repayment.model.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsRefused;

/** The terms that a decision puts in place of the agreed ones, and what can be said against them beforehand. */
public final class ChangedTerms {

    private ChangedTerms() {}

    /** Interest, calendar and rounding as agreed; the rhythm new; graces, down payment and fee belong to the past.
     * Where the first date is no meeting, the rest are none either. */
    static LoanTerms of(LoanTerms agreed, ScheduleChange.NewTerms change, LocalDate on, long principalMinor) {
        LoanTerms next = agreed.toBuilder()
                .every(change.every(), change.unit())
                .principalMinor(principalMinor)
                .disbursedOn(on)
                .instalments(change.instalments())
                .firstDueOn(change.firstDueOn())
                .principalGraceInstalments(0)
                .interestGraceInstalments(0)
                .interestFreeInstalments(0)
                .downPaymentPercent(BigDecimal.ZERO)
                .flatFeeMinor(0)
                .tranches(List.of())
                .build();
        boolean offMeetings = next.meetingDay() != null && !next.violations().isEmpty();
        return offMeetings ? next.toBuilder().meetingDay(null).build() : next;
    }

    /**
     * Whether no account whatever could follow the decision; whether this account can is for {@link ScheduleHistory}.
     *
     * @throws RescheduleRefused if a {@link RescheduleRule} is broken
     * @throws TermsRefused if the new terms make no schedule
     */
    public static void refuseMalformed(LoanTerms agreed, DatedDecision decision) {
        switch (decision.change()) {
            case ScheduleChange.HandOver change -> {}
            case ScheduleChange.NewTerms change -> {
                if (!change.firstDueOn().isAfter(decision.on())) {
                    throw new RescheduleRefused(RescheduleRule.NEW_LINES_FALL_DUE_AFTER_THE_DECISION);
                }
                ScheduleEngine.schedule(of(agreed, change, decision.on(), agreed.principalMinor()));
            }
            case ScheduleChange.Shift change -> Reschedule.checkShift(change.months());
            case ScheduleChange.Grace change -> Reschedule.checkGrace(change.instalments());
            case ScheduleChange.FollowCalendar change -> {}
            case ScheduleChange.CloseBy change -> {}
        }
    }
}
