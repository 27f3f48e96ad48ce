package tj.hamyori.events.loan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The terms a schedule is computed from; a part of other events, never sent alone. Names and values are those of the
 * schedule preview.
 *
 * @param interestMethod NONE, FLAT or DECLINING_BALANCE
 * @param annualRatePercent nominal rate a year in percent as a decimal, 0 where the method is NONE
 * @param amortisation EQUAL_PRINCIPAL, EQUAL_INSTALMENT or BULLET
 * @param instalments number of instalments, down payment not counted
 * @param every units between two due dates
 * @param unit DAY, WEEK or MONTH
 * @param interestPeriod SAME_AS_INSTALMENT or DAILY
 * @param dayCount THIRTY_360, ACTUAL_360, ACTUAL_364, ACTUAL_365 or ACTUAL_ACTUAL
 * @param firstDueOn first due date, null when it follows from the disbursement
 * @param principalGraceInstalments instalments at the start without principal
 * @param interestGraceInstalments instalments at the start whose interest is due later
 * @param interestFreeInstalments instalments at the start that bear no interest
 * @param instalmentMultipleMinor instalments are multiples of this, minor units
 * @param rounding name of a java.math.RoundingMode
 * @param downPaymentPercent percent of the principal due at disbursement, decimal
 * @param nonWorkingDays KEEP, NEXT_WORKING_DAY or PREVIOUS_WORKING_DAY
 * @param calendar TJ or NONE
 * @param flatFeeMinor flat fee at actual cost, minor units
 * @param meetingDay the day instalments fall due on, null for the day of the first one
 * @param excessTreatment what money paid ahead shortens: NEXT instalments, LAST ones, or REAMORTISE all left; null
 *     means NEXT
 */
public record LoanTermsV1(
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
        @Nullable MeetingDayV1 meetingDay,
        @Nullable String excessTreatment) {}
