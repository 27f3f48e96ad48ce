package tj.hamyori.repayment.events;

import java.time.LocalDate;

/** One line of a schedule, minor units; a part of {@link ScheduleComputed}. */
public record ScheduleLine(int number, LocalDate dueOn, long principalMinor, long interestMinor, long feeMinor) {}
