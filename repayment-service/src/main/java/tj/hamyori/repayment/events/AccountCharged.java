package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A fee or a penalty was charged on one instalment.
 *
 * @param kind FEE or PENALTY
 * @param instalmentNumber in the schedule as it was then; for the reader only
 * @param dueOn due date of that instalment, which tells its line in every later schedule
 * @param chargedOn business date from which it is owed
 * @param amountMinor more than zero
 * @param reason what it is for; for a fee on an interest-free loan the actual cost it pays
 */
public record AccountCharged(
        UUID loanId,
        UUID chargeId,
        String kind,
        int instalmentNumber,
        LocalDate dueOn,
        LocalDate chargedOn,
        long amountMinor,
        String currency,
        String reason,
        String chargedBy,
        Instant recordedAt)
        implements LoanAccountEvent {}
