package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;

/**
 * One line of a schedule.
 *
 * @param number 1 for the earliest line, rising by one
 * @param dueOn the last day on which paying it is on time
 * @param principalMinor minor units, 0 or more
 * @param interestMinor minor units, 0 or more
 * @param feeMinor minor units, 0 or more
 * @param balanceAfterMinor principal still owed when this line and all before it are paid; tranches handed over on or
 *     after its date are not yet in it
 */
public record Instalment(
        int number, LocalDate dueOn, long principalMinor, long interestMinor, long feeMinor, long balanceAfterMinor) {

    public long totalMinor() {
        return principalMinor + interestMinor + feeMinor;
    }
}
