package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The terms were changed without new money; the loan stays marked as rescheduled.
 *
 * @param loanId id
 * @param decidedOn business date from which the new schedule stands
 * @param reason why, as a code, or in words sealed with the borrower's key
 * @param instalments EXTEND: number of instalments for what is outstanding on that date; null for other kinds
 * @param every units between two due dates, as last agreed
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn EXTEND: first due date of the new schedule; null for other kinds
 * @param decidedBy user name
 * @param kind EXTEND, SHIFT or GRACE; null in events from before there were kinds means EXTEND
 * @param months SHIFT: by how many months; null for other kinds
 * @param graceInstalments GRACE: how many instalments carry no principal; null for other kinds
 */
public record LoanRescheduled(
        UUID loanId,
        LocalDate decidedOn,
        String reason,
        @Nullable Integer instalments,
        int every,
        String unit,
        @Nullable LocalDate firstDueOn,
        String decidedBy,
        @Nullable String kind,
        @Nullable Integer months,
        @Nullable Integer graceInstalments)
        implements LoanEvent {}
