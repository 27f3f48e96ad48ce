package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The terms were changed without new money; the loan stays marked as rescheduled.
 *
 * @param loanId id
 * @param decidedOn business date from which the new schedule stands
 * @param reason why, as a code or in words
 * @param instalments number of instalments for what is outstanding on that date
 * @param every units between two due dates
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn first due date of the new schedule
 * @param decidedBy user name
 */
public record LoanRescheduled(
        UUID loanId,
        LocalDate decidedOn,
        String reason,
        int instalments,
        int every,
        String unit,
        LocalDate firstDueOn,
        String decidedBy)
        implements LoanEvent {}
