package tj.hamyori.events.loan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Terms were changed after disbursement without new money; the loan stays marked as rescheduled until repaid. Key:
 * loan id.
 *
 * @param loanId id
 * @param decidedOn business date from which the new schedule stands
 * @param reason reason code
 * @param instalments EXTEND: number of instalments for the principal outstanding on that date; null for other kinds
 * @param every units between two due dates, as last agreed
 * @param unit DAY, WEEK or MONTH
 * @param firstDueOn EXTEND: first due date of the new schedule, after decidedOn; null for other kinds
 * @param kind EXTEND, SHIFT or GRACE; null means EXTEND
 * @param months SHIFT: by how many months every unpaid instalment moves, 1 to 120; null for other kinds
 * @param graceInstalments GRACE: how many of the next instalments carry no principal, 1 to 120; null for other kinds
 */
public record LoanRescheduledV1(
        UUID loanId,
        LocalDate decidedOn,
        String reason,
        @Nullable Integer instalments,
        int every,
        String unit,
        @Nullable LocalDate firstDueOn,
        @Nullable String kind,
        @Nullable Integer months,
        @Nullable Integer graceInstalments) {}
