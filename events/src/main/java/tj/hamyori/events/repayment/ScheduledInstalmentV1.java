package tj.hamyori.events.repayment;

import java.time.LocalDate;

/**
 * One line of a schedule; a part of {@link ScheduleComputedV1}.
 *
 * @param number from 1, without gaps
 * @param dueOn due date
 * @param principalMinor minor units
 * @param interestMinor minor units
 * @param feeMinor minor units
 */
public record ScheduledInstalmentV1(
        int number, LocalDate dueOn, long principalMinor, long interestMinor, long feeMinor) {}
