package tj.hamyori.repayment.model.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.List;

/**
 * Which days are working days, as one bit per day from 1970 to 2210: a look-up, not a rule evaluation, because a
 * schedule asks once per instalment. Days outside that span count as working days.
 */
public final class WorkingCalendar {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2210;
    private static final int FIRST_DAY =
            Math.toIntExact(LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay());
    private static final int DAYS =
            Math.toIntExact(LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay()) - FIRST_DAY;

    private static final MonthDay MAY_DAY = MonthDay.of(5, 1);
    private static final List<MonthDay> FIXED = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(3, 8),
            MonthDay.of(3, 21),
            MonthDay.of(3, 22),
            MonthDay.of(3, 23),
            MonthDay.of(3, 24),
            MonthDay.of(5, 9),
            MonthDay.of(6, 27),
            MonthDay.of(9, 9),
            MonthDay.of(11, 6));

    private static final WorkingCalendar EVERY_DAY = new WorkingCalendar(new long[(DAYS + 63) / 64]);
    private static final WorkingCalendar TAJIKISTAN = buildTajikistan();

    /** A set bit is a non-working day. */
    private final long[] nonWorking;

    private WorkingCalendar(long[] nonWorking) {
        this.nonWorking = nonWorking;
    }

    /** Every day is a working day. */
    public static WorkingCalendar everyDay() {
        return EVERY_DAY;
    }

    /**
     * Tajikistan: Saturdays and Sundays (the five-day week of offices and banks), the fixed public holidays (1 January,
     * 8 March, Nowruz 21–24 March, 9 May, 27 June, 9 September, 6 November; 1 May until 2016, before Law 1390 of
     * 24 February 2017 abolished it) and both Eids ({@link EidDays}). A holiday on a weekend is not carried over to
     * Monday: the government decides that case by case, so such days are added with {@link #withHolidays}.
     * Source: Law "On public holidays" as tabulated by the public <i>vacanza/holidays</i> project.
     */
    public static WorkingCalendar tajikistan() {
        return TAJIKISTAN;
    }

    static WorkingCalendar named(CalendarName name) {
        return switch (name) {
            case TJ -> TAJIKISTAN;
            case NONE -> EVERY_DAY;
        };
    }

    /** This calendar with further non-working days, such as an announced Eid or an institution's own day off. */
    public WorkingCalendar withHolidays(Collection<LocalDate> holidays) {
        long[] bits = nonWorking.clone();
        holidays.forEach(day -> set(bits, day.toEpochDay()));
        return new WorkingCalendar(bits);
    }

    /** This calendar with days made working days, such as an estimated Eid that was announced for another day. */
    public WorkingCalendar withWorkingDays(Collection<LocalDate> workingDays) {
        long[] bits = nonWorking.clone();
        workingDays.forEach(day -> clear(bits, day.toEpochDay()));
        return new WorkingCalendar(bits);
    }

    /** The non-working days from {@code first} to {@code last}, both included, that fall on no weekend. */
    public List<LocalDate> publicHolidays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(day -> !isWorkingDay(day) && !isWeekend(day))
                .toList();
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day.toEpochDay());
    }

    boolean isWorkingDay(long epochDay) {
        int index = (int) (epochDay - FIRST_DAY);
        return index < 0 || index >= DAYS || (nonWorking[index >> 6] & (1L << index)) == 0;
    }

    /** The day itself or the first working day after it. */
    long onOrAfter(long epochDay) {
        long day = epochDay;
        while (!isWorkingDay(day)) {
            day++;
        }
        return day;
    }

    /** The day itself or the last working day before it. */
    long onOrBefore(long epochDay) {
        long day = epochDay;
        while (!isWorkingDay(day)) {
            day--;
        }
        return day;
    }

    private static WorkingCalendar buildTajikistan() {
        long[] bits = new long[(DAYS + 63) / 64];
        for (int index = 0; index < DAYS; index++) {
            LocalDate day = LocalDate.ofEpochDay(FIRST_DAY + (long) index);
            if (isWeekend(day) || isFixedHoliday(day)) {
                set(bits, day.toEpochDay());
            }
        }
        EidDays.all().forEach(day -> set(bits, day.toEpochDay()));
        return new WorkingCalendar(bits);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static boolean isFixedHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day)) || (day.getYear() <= 2016 && MAY_DAY.equals(MonthDay.from(day)));
    }

    private static void set(long[] bits, long epochDay) {
        int index = Math.toIntExact(epochDay - FIRST_DAY);
        if (index >= 0 && index < DAYS) {
            bits[index >> 6] |= 1L << index;
        }
    }

    private static void clear(long[] bits, long epochDay) {
        int index = Math.toIntExact(epochDay - FIRST_DAY);
        if (index >= 0 && index < DAYS) {
            bits[index >> 6] &= ~(1L << index);
        }
    }
}
