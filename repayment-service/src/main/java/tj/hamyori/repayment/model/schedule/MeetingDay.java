package tj.hamyori.repayment.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * The day a group meets, on which its loans fall due: every second Tuesday of the month, or every so many weeks on a
 * Tuesday.
 *
 * <p>The first due date is the meeting day nearest to one whole period after the disbursement, of two equally near ones
 * the later; where the group's rhythm is another, the first due date is given and the rest follows from it. Worked:
 * disbursed on Thursday 15 January 2026, second Tuesday of the month: 10 February (five days before 15 February), 10
 * March, 14 April; every week on Tuesday: 20 January, 27 January. Source of the counting: RFC 5545, section 3.3.10,
 * BYDAY, where −1 is the last.
 *
 * @param nth with months 1 to 4, or −1 for the last; with weeks 0
 */
public record MeetingDay(DayOfWeek weekday, int nth) {
    public static final int LAST = -1;

    static final int MOST = 4;
    private static final int HALF_A_WEEK = 3;

    /** The day of this month. */
    LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    /** The meeting day nearest to {@code day}. */
    public LocalDate nearest(LocalDate day, FrequencyUnit unit) {
        if (unit == FrequencyUnit.WEEK) {
            return day.minusDays(HALF_A_WEEK).with(TemporalAdjusters.nextOrSame(weekday));
        }
        YearMonth month = YearMonth.from(day);
        LocalDate nearest = in(month.plusMonths(1));
        for (LocalDate earlier : new LocalDate[] {in(month), in(month.minusMonths(1))}) {
            if (distance(earlier, day) < distance(nearest, day)) {
                nearest = earlier;
            }
        }
        return nearest;
    }

    boolean isOn(LocalDate day, FrequencyUnit unit) {
        return unit == FrequencyUnit.WEEK
                ? day.getDayOfWeek() == weekday
                : in(YearMonth.from(day)).equals(day);
    }

    /** The meeting day {@code periods} units after the meeting day {@code first}. */
    LocalDate after(LocalDate first, FrequencyUnit unit, long periods) {
        return unit == FrequencyUnit.WEEK
                ? first.plusWeeks(periods)
                : in(YearMonth.from(first).plusMonths(periods));
    }

    boolean fits(FrequencyUnit unit) {
        return switch (unit) {
            case DAY -> true;
            case WEEK -> nth == 0;
            case MONTH -> nth == LAST || (nth >= 1 && nth <= MOST);
        };
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
