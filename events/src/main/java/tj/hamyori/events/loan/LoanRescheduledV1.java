package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Terms were changed after disbursement without new money; the loan stays marked as rescheduled until repaid. Key:
 * loan id.
 *
 * @param loanId id
 * @param decidedOn business date from which the new schedule stands
 * @param reason reason code
 * @param instalments number of instalments for the principal outstanding on that date
 * @param every units between two due dates
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn first due date of the new schedule, after decidedOn
 */
public record LoanRescheduledV1(
        UUID loanId,
        LocalDate decidedOn,
        String reason,
        int instalments,
        int every,
        String unit,
        LocalDate firstDueOn) {}
