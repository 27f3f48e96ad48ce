package tj.hamyori.repayment.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms as agreed; names and values are those of the schedule preview, so that they outlive any change of the
 * engine.
 *
 * @param annualRatePercent decimal, 26.00 meaning 26 %
 * @param firstDueOn null where it follows from the disbursement
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
        long flatFeeMinor) {}
