package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;

/** The content of a decision: all that is needed to make the same schedule of the same account again. */
public sealed interface ScheduleChange {

    /** A further part of the principal is owed, see {@link TrancheLines}. */
    record HandOver(long amountMinor, DeclaredDays declared) implements ScheduleChange {}

    /** The outstanding principal under a new rhythm, see {@link Reschedule#onNewTerms}. */
    record NewTerms(int instalments, int every, FrequencyUnit unit, LocalDate firstDueOn, DeclaredDays declared)
            implements ScheduleChange {}

    /** Everything unpaid falls due later, see {@link Reschedule#shifted}. */
    record Shift(int months, DeclaredDays declared) implements ScheduleChange {}

    /** The next instalments carry no principal, see {@link Reschedule#withGrace}. */
    record Grace(int instalments, int every, FrequencyUnit unit, DeclaredDays declared) implements ScheduleChange {}

    /** Dates that are not yet due go where the calendar puts them, see {@link WorkingDates#following}. */
    record FollowCalendar(DeclaredDays declared) implements ScheduleChange {}

    /** The loan is closed by one payment, see {@link PayOff#lines}. */
    record CloseBy(String paymentId) implements ScheduleChange {}
}
