package tj.hamyori.loan.write.reschedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.model.RescheduleKind;

/**
 * How a loan goes on. What does not belong to the kind is not looked at.
 *
 * @param instalments EXTEND: number of instalments for what is outstanding
 * @param every EXTEND: units between two due dates, null to keep the rhythm
 * @param unit EXTEND: DAY, WEEK or MONTH, null to keep the rhythm
 * @param firstDueOn EXTEND: first due date of the new schedule
 * @param months SHIFT: by how many months every unpaid instalment moves
 * @param graceInstalments GRACE: how many of the next instalments carry no principal
 */
public record NewTerms(
        RescheduleKind kind,
        @Nullable Integer instalments,
        @Nullable Integer every,
        @Nullable String unit,
        @Nullable LocalDate firstDueOn,
        @Nullable Integer months,
        @Nullable Integer graceInstalments) {

    public static NewTerms extend(
            @Nullable Integer instalments,
            @Nullable Integer every,
            @Nullable String unit,
            @Nullable LocalDate firstDueOn) {
        return new NewTerms(RescheduleKind.EXTEND, instalments, every, unit, firstDueOn, null, null);
    }

    public static NewTerms shift(@Nullable Integer months) {
        return new NewTerms(RescheduleKind.SHIFT, null, null, null, null, months, null);
    }

    public static NewTerms grace(@Nullable Integer graceInstalments) {
        return new NewTerms(RescheduleKind.GRACE, null, null, null, null, null, graceInstalments);
    }
}
