package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The unit in which instalments are spaced. */
public enum FrequencyUnit {
    DAY,
    WEEK,
    MONTH;

    /** Months keep the day of {@code from} where the target month has it: 31 January plus 1 is 28 or 29 February. */
    LocalDate plus(LocalDate from, long count) {
        return switch (this) {
            case DAY -> from.plusDays(count);
            case WEEK -> from.plusWeeks(count);
            case MONTH -> from.plusMonths(count);
        };
    }

    /** Whole units from one date to another, rounded down. */
    long between(LocalDate from, LocalDate to) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(from, to);
            case WEEK -> ChronoUnit.WEEKS.between(from, to);
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
        };
    }
}
