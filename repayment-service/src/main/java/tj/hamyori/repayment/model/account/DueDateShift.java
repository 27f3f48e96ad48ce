package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * Moves due dates later without letting two of them meet: by seed day in monthly schedules, else by equal days.
 *
 * <p>A schedule is monthly where every line lies in a month of its own at most six days from one seed day, and more
 * than half of them exactly on it: dates that were moved off days off still count to the day they were moved from.
 * Worked: 31 January, 2 March (28 February was a Saturday), 31 March shifted by a month are 28 February, 31 March, 30
 * April.
 */
final class DueDateShift {
    /** The longest run of days off: Nowruz between two weekends. */
    private static final int FURTHEST_MOVE_DAYS = 6;

    private static final int LAST_SEED_DAY = 31;
    private static final int WEEK_DAYS = 7;

    private final int months;
    private final int seedDay;
    private final long days;

    private DueDateShift(int months, int seedDay, long days) {
        this.months = months;
        this.seedDay = seedDay;
        this.days = days;
    }

    /**
     * @param lines not empty
     * @param firstMoved index of the first line that moves; the list has such a line
     */
    static DueDateShift of(List<Instalment> lines, int firstMoved, long count, FrequencyUnit unit) {
        return switch (unit) {
            case DAY -> new DueDateShift(0, 0, count);
            case WEEK -> new DueDateShift(0, 0, Math.multiplyExact(count, (long) WEEK_DAYS));
            case MONTH -> ofMonths(lines, firstMoved, Math.toIntExact(count));
        };
    }

    private static DueDateShift ofMonths(List<Instalment> lines, int firstMoved, int months) {
        LocalDate first = lines.get(firstMoved).dueOn();
        long days = first.plusMonths(months).toEpochDay() - first.toEpochDay();
        return new DueDateShift(months, seedDay(lines), days);
    }

    LocalDate apply(LocalDate dueOn) {
        return seedDay == 0
                ? dueOn.plusDays(days)
                : seeded(YearMonth.from(nominal(dueOn, seedDay)).plusMonths(months), seedDay);
    }

    /**
     * The day that most dates are seeded by, the earlier one of two, for dates mostly move on; 0 where the schedule is
     * not monthly.
     */
    private static int seedDay(List<Instalment> lines) {
        int best = 0;
        int bestHits = 0;
        for (int seed = LAST_SEED_DAY; seed >= 1; seed--) {
            int hits = hits(lines, seed);
            if (hits > 0 && hits >= bestHits) {
                best = seed;
                bestHits = hits;
            }
        }
        return 2 * bestHits > lines.size() ? best : 0;
    }

    /** How many lines lie exactly on the seed day; none where they do not all belong to it. */
    private static int hits(List<Instalment> lines, int seed) {
        int hits = 0;
        @Nullable LocalDate before = null;
        for (Instalment line : lines) {
            LocalDate nominal = nominal(line.dueOn(), seed);
            long away = Math.abs(nominal.toEpochDay() - line.dueOn().toEpochDay());
            if (away > FURTHEST_MOVE_DAYS || (before != null && !nominal.isAfter(before))) {
                return 0;
            }
            hits += away == 0 ? 1 : 0;
            before = nominal;
        }
        return hits;
    }

    /** The seeded date nearest to a date. */
    private static LocalDate nominal(LocalDate dueOn, int seed) {
        YearMonth month = YearMonth.from(dueOn);
        LocalDate nearest = seeded(month, seed);
        for (LocalDate other : List.of(seeded(month.minusMonths(1), seed), seeded(month.plusMonths(1), seed))) {
            if (Math.abs(other.toEpochDay() - dueOn.toEpochDay())
                    < Math.abs(nearest.toEpochDay() - dueOn.toEpochDay())) {
                nearest = other;
            }
        }
        return nearest;
    }

    private static LocalDate seeded(YearMonth month, int seedDay) {
        return month.atDay(Math.min(seedDay, month.lengthOfMonth()));
    }
}
