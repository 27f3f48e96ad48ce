package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import tj.hamyori.repayment.model.schedule.Instalment;

/** Moves due dates by months without letting two of them meet: by seed day in monthly schedules, else by equal days. */
final class DueDateShift {
    private final int months;
    private final int seedDay;
    private final long days;

    private DueDateShift(int months, int seedDay, long days) {
        this.months = months;
        this.seedDay = seedDay;
        this.days = days;
    }

    /** @param firstMoved index of the first line that moves; the list has such a line */
    static DueDateShift of(List<Instalment> lines, int firstMoved, int months) {
        int seedDay = 0;
        for (Instalment line : lines) {
            seedDay = Math.max(seedDay, line.dueOn().getDayOfMonth());
        }
        boolean monthly = true;
        for (Instalment line : lines) {
            monthly &= line.dueOn().equals(seeded(YearMonth.from(line.dueOn()), seedDay));
        }
        LocalDate first = lines.get(firstMoved).dueOn();
        return new DueDateShift(
                months, monthly ? seedDay : 0, first.plusMonths(months).toEpochDay() - first.toEpochDay());
    }

    LocalDate apply(LocalDate dueOn) {
        return seedDay == 0
                ? dueOn.plusDays(days)
                : seeded(YearMonth.from(dueOn).plusMonths(months), seedDay);
    }

    private static LocalDate seeded(YearMonth month, int seedDay) {
        return month.atDay(Math.min(seedDay, month.lengthOfMonth()));
    }
}
