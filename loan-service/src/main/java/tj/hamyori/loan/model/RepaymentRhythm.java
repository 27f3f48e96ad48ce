package tj.hamyori.loan.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How far apart due dates are.
 *
 * @param every number of units between two due dates, at least 1
 * @param unit days, weeks or months
 */
public record RepaymentRhythm(int every, ChronoUnit unit) {

    private static final int YEAR_MONTHS = 12;
    /** 52 weeks are 364 days, one short of a year. */
    private static final int YEAR_WEEKS = 53;
    /** A year may be a leap year. */
    private static final int YEAR_DAYS = 366;

    /**
     * @param code DAY, WEEK or MONTH
     */
    public static RepaymentRhythm of(int every, String code) {
        return new RepaymentRhythm(every, ChronoUnit.valueOf(code + "S"));
    }

    /** DAY, WEEK or MONTH. */
    public String code() {
        String name = unit.name();
        return name.substring(0, name.length() - 1);
    }

    /** The date this many due dates after a date; the last day of a shorter month where the day is missing. */
    public LocalDate after(LocalDate date, int dueDates) {
        return date.plus(Math.multiplyExact((long) every, dueDates), unit);
    }

    /** True where this many instalments take a year at the least, whenever they begin. */
    public boolean lastsAYear(int instalments) {
        long units = Math.multiplyExact((long) every, instalments);
        return units
                >= switch (unit) {
                    case DAYS -> YEAR_DAYS;
                    case WEEKS -> YEAR_WEEKS;
                    default -> YEAR_MONTHS;
                };
    }

    /** True where the last due date is at least twelve months after the disbursement. */
    public static boolean reachesAYear(LocalDate disbursedOn, LocalDate lastDueOn) {
        return !lastDueOn.isBefore(disbursedOn.plusMonths(YEAR_MONTHS));
    }
}
