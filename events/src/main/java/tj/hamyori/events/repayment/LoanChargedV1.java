package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * A fee at actual cost, or a penalty on an interest-bearing loan, was charged on one instalment. Key: loan id.
 *
 * @param loanId id
 * @param chargeId id
 * @param kind FEE or PENALTY
 * @param dueOn due date of its instalment; in any version of the schedule the charge lengthens the first line due on
 *     this date or later, or the last line
 * @param chargedOn business date from which it is owed
 * @param amount more than zero
 * @param recordedAt when it became known
 */
public record LoanChargedV1(
        UUID loanId,
        UUID chargeId,
        String kind,
        LocalDate dueOn,
        LocalDate chargedOn,
        Money amount,
        Instant recordedAt) {}
