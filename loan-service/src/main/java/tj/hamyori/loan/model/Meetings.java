package tj.hamyori.loan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The meetings on which a loan's instalments fall due; counted as the schedule counts them, so that what is refused
 * here and what is computed there agree. Worked: disbursed on Thursday 15 January 2026, second Tuesday of the month:
 * first due on 10 February, nearest to 15 February, then 10 March.
 *
 * @param nth by months 1 to 4, or -1 for the last; by weeks 0 (RFC 5545, section 3.3.10, BYDAY)
 */
public record Meetings(DayOfWeek weekday, int nth, RepaymentRhythm rhythm) {

    private static final int LAST = -1;
    private static final int MOST = 4;
    private static final int HALF_A_WEEK = 3;

    /** True where these meetings come in the rhythm's unit; no meeting day is counted in days. */
    public boolean exist() {
        return switch (rhythm.unit()) {
            case WEEKS -> nth == 0;
            case MONTHS -> nth == LAST || nth >= 1 && nth <= MOST;
            default -> false;
        };
    }

    /** The meeting nearest to one whole period after the disbursement; of two equally near ones the later. */
    public LocalDate firstAfter(LocalDate disbursedOn) {
        LocalDate whole = rhythm.after(disbursedOn, 1);
        if (rhythm.unit() == ChronoUnit.WEEKS) {
            return whole.minusDays(HALF_A_WEEK).with(TemporalAdjusters.nextOrSame(weekday));
        }
        YearMonth month = YearMonth.from(whole);
        return Stream.of(month.plusMonths(1), month, month.minusMonths(1))
                .map(this::in)
                .min(Comparator.comparingLong(day -> Math.abs(ChronoUnit.DAYS.between(day, whole))))
                .orElseThrow();
    }

    public boolean isOn(LocalDate day) {
        return rhythm.unit() == ChronoUnit.WEEKS
                ? day.getDayOfWeek() == weekday
                : in(YearMonth.from(day)).equals(day);
    }

    /** The due date this many due dates after the first one. */
    public LocalDate after(LocalDate first, int dueDates) {
        LocalDate plain = rhythm.after(first, dueDates);
        if (rhythm.unit() == ChronoUnit.WEEKS) {
            return plain;
        }
        return in(YearMonth.from(first).plusMonths((long) rhythm.every() * dueDates));
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }
}
