package tj.hamyori.repayment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms as agreed; names and values are those of the schedule preview, so that they outlive any change of the
 * engine.
 *
 * @param annualRatePercent decimal, 26.00 meaning 26 %
 * @param firstDueOn null where it follows from the disbursement
 * @param meetingDay null where instalments do not follow a group's meetings
 * @param excessTreatment what money paid ahead shortens: NEXT, LAST or REAMORTISE; null means NEXT
 */
public record AgreedTerms(
        String interestMethod,
        String annualRatePercent,
        String amortisation,
        int instalments,
        int every,
        String unit,
        String interestPeriod,
        String dayCount,
        @Nullable LocalDate firstDueOn,
        int principalGraceInstalments,
        int interestGraceInstalments,
        int interestFreeInstalments,
        long instalmentMultipleMinor,
        String rounding,
        String downPaymentPercent,
        String nonWorkingDays,
        String calendar,
        long flatFeeMinor,
        @Nullable AgreedMeetingDay meetingDay,
        @Nullable String excessTreatment) {

    /** Terms that follow no group's meetings. */
    public AgreedTerms(
            String interestMethod,
            String annualRatePercent,
            String amortisation,
            int instalments,
            int every,
            String unit,
            String interestPeriod,
            String dayCount,
            @Nullable LocalDate firstDueOn,
            int principalGraceInstalments,
            int interestGraceInstalments,
            int interestFreeInstalments,
            long instalmentMultipleMinor,
            String rounding,
            String downPaymentPercent,
            String nonWorkingDays,
            String calendar,
            long flatFeeMinor) {
        this(
                interestMethod,
                annualRatePercent,
                amortisation,
                instalments,
                every,
                unit,
                interestPeriod,
                dayCount,
                firstDueOn,
                principalGraceInstalments,
                interestGraceInstalments,
                interestFreeInstalments,
                instalmentMultipleMinor,
                rounding,
                downPaymentPercent,
                nonWorkingDays,
                calendar,
                flatFeeMinor,
                null,
                null);
    }
}
