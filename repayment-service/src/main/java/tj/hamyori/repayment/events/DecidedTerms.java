package tj.hamyori.repayment.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link ScheduleDecided} lays down; what its kind does not name is null.
 *
 * @param months POSTPONE and SHIFT: by how many months everything unpaid moves
 * @param instalments EXTEND: how many the unpaid principal is repaid in; GRACE: how many carry no principal
 * @param every EXTEND and GRACE: units between two due dates
 * @param unit EXTEND and GRACE: DAY, WEEK or MONTH
 * @param firstDueOn EXTEND: the first new due date
 * @param paymentId PAY_OFF: the payment that closes the loan
 * @param amountMinor TRANCHE: what was handed over, above 0
 * @param daysOff the organisation's declared days off as known then, rising
 * @param daysWorked its declared working days as known then, rising
 */
public record DecidedTerms(
        @Nullable Integer months,
        @Nullable Integer instalments,
        @Nullable Integer every,
        @Nullable String unit,
        @Nullable LocalDate firstDueOn,
        @Nullable UUID paymentId,
        List<LocalDate> daysOff,
        List<LocalDate> daysWorked,
        @Nullable Long amountMinor) {

    /** Hands nothing over. */
    public DecidedTerms(
            @Nullable Integer months,
            @Nullable Integer instalments,
            @Nullable Integer every,
            @Nullable String unit,
            @Nullable LocalDate firstDueOn,
            @Nullable UUID paymentId,
            List<LocalDate> daysOff,
            List<LocalDate> daysWorked) {
        this(months, instalments, every, unit, firstDueOn, paymentId, daysOff, daysWorked, null);
    }
}
