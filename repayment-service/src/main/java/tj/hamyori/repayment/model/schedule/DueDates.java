package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The due dates of the instalments after the down payment.
 *
 * <p>Each date is counted from the first one's seed, never from the date before, so a day that a short month lacks
 * comes back: 31 January, 28 February, 31 March; with a {@link MeetingDay} each is that day of its month or week. A
 * given first due date that equals the natural one changes nothing. A date moved off a non-working day does not move
 * those after it; one that would meet or pass its neighbour goes to the next working day after that neighbour, so dates
 * always rise.
 */
final class DueDates {
    private final LocalDate[] days;
    private final boolean[] moved;
    private final boolean firstIsWhole;
    private final boolean evenlySpaced;
    private final boolean firstIsEven;

    private DueDates(LoanTerms terms, LocalDate[] days, boolean[] moved, boolean firstIsWhole) {
        this.days = days;
        this.moved = moved;
        this.firstIsWhole = firstIsWhole;
        this.evenlySpaced = terms.meetingDay() == null || terms.unit() == FrequencyUnit.WEEK;
        this.firstIsEven = firstIsWhole && terms.meetingDay() == null;
    }

    static DueDates of(LoanTerms terms, WorkingCalendar calendar) {
        LocalDate first = terms.firstDueOn();
        boolean whole = first == null || first.equals(terms.naturalFirstDueOn());
        LocalDate[] days = terms.meetingDay() == null
                ? onTheDay(terms, whole || first == null ? null : first)
                : onMeetingDays(terms, terms.meetingDay(), first == null ? terms.naturalFirstDueOn() : first);
        DueDates dates = new DueDates(terms, days, new boolean[days.length], whole);
        if (terms.nonWorkingDays() != NonWorkingDays.KEEP) {
            dates.moveOffNonWorkingDays(terms, calendar);
        }
        return dates;
    }

    private static LocalDate[] onTheDay(LoanTerms terms, @Nullable LocalDate first) {
        LocalDate seed = first == null ? terms.disbursedOn() : first;
        int offset = first == null ? 1 : 0;
        LocalDate[] days = new LocalDate[terms.instalments()];
        for (int index = 0; index < days.length; index++) {
            days[index] = terms.unit().plus(seed, (long) (index + offset) * terms.every());
        }
        return days;
    }

    private static LocalDate[] onMeetingDays(LoanTerms terms, MeetingDay meetingDay, LocalDate first) {
        LocalDate[] days = new LocalDate[terms.instalments()];
        for (int index = 0; index < days.length; index++) {
            days[index] = meetingDay.after(first, terms.unit(), (long) index * terms.every());
        }
        return days;
    }

    private void moveOffNonWorkingDays(LoanTerms terms, WorkingCalendar calendar) {
        boolean forward = terms.nonWorkingDays() == NonWorkingDays.NEXT_WORKING_DAY;
        long before = terms.disbursedOn().toEpochDay();
        for (int index = 0; index < days.length; index++) {
            long nominal = days[index].toEpochDay();
            long target = forward ? calendar.onOrAfter(nominal) : calendar.onOrBefore(nominal);
            if (target <= before) {
                target = calendar.onOrAfter(before + 1);
            }
            if (target != nominal) {
                days[index] = LocalDate.ofEpochDay(target);
                moved[index] = true;
            }
            before = target;
        }
    }

    int count() {
        return days.length;
    }

    LocalDate day(int index) {
        return days[index];
    }

    /** Whether the first period is one whole nominal period from the disbursement. */
    boolean firstIsWhole() {
        return firstIsWhole;
    }

    /** Whether the period that ends at this index runs between two unmoved dates one nominal period apart. */
    boolean isWhole(int index) {
        return !moved[index] && (index == 0 ? firstIsEven : evenlySpaced && !moved[index - 1]);
    }
}
