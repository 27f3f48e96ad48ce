package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;

/**
 * The due dates of the instalments after the down payment.
 *
 * <p>Each date is counted from the first one's seed, never from the date before, so a day that a short month lacks
 * comes back: 31 January, 28 February, 31 March. A given first due date that equals the natural one changes nothing.
 * A date moved off a non-working day does not move those after it; one that would meet or pass its neighbour goes to
 * the next working day after that neighbour, so dates always rise.
 */
final class DueDates {
    private final LocalDate[] days;
    private final boolean[] moved;
    private final boolean firstIsWhole;

    private DueDates(LocalDate[] days, boolean[] moved, boolean firstIsWhole) {
        this.days = days;
        this.moved = moved;
        this.firstIsWhole = firstIsWhole;
    }

    static DueDates of(LoanTerms terms, WorkingCalendar calendar) {
        LocalDate first = terms.firstDueOn();
        boolean whole = first == null || first.equals(terms.naturalFirstDueOn());
        LocalDate seed = whole || first == null ? terms.disbursedOn() : first;
        int offset = whole ? 1 : 0;
        LocalDate[] days = new LocalDate[terms.instalments()];
        for (int index = 0; index < days.length; index++) {
            days[index] = terms.unit().plus(seed, (long) (index + offset) * terms.every());
        }
        DueDates dates = new DueDates(days, new boolean[days.length], whole);
        if (terms.nonWorkingDays() != NonWorkingDays.KEEP) {
            dates.moveOffNonWorkingDays(terms, calendar);
        }
        return dates;
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
        return !moved[index] && (index == 0 ? firstIsWhole : !moved[index - 1]);
    }
}
