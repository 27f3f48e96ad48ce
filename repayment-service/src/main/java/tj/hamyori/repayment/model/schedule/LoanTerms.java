package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything a schedule is made from. Any combination can be built; {@link #violations()} says what is wrong with it
 * and {@link ScheduleEngine#schedule(LoanTerms)} refuses terms that have any.
 *
 * @param principalMinor what the borrower owes, down payment included; minor units of {@code currency}
 * @param annualRatePercent nominal yearly rate, 26.00 meaning 26 %; at most six decimals
 * @param instalments how many, not counting the down payment
 * @param every spacing in units: 2 with WEEK is a fortnight
 * @param firstDueOn null for one whole period after the disbursement
 * @param principalGraceInstalments how many first instalments carry no principal
 * @param interestGraceInstalments how many first instalments carry no interest; it accrues and falls due with the first
 *     one after, or spread evenly over those after where a flat loan has equal instalments
 * @param interestFreeInstalments during how many first instalments no interest accrues
 * @param instalmentMultipleMinor an instalment's principal and interest come to a whole number of this; the last takes
 *     the remainder, and instalments that hold interest alone stay exact
 * @param rounding for interest to minor units and for the instalment to its multiple
 * @param downPaymentPercent part of the principal due on the disbursement date as instalment 1
 * @param flatFeeMinor added to instalment 1, outside the multiple
 * @param meetingDay the group's meeting day on which instalments fall due; null for the day of the first one
 * @param tranches when which part of the principal is handed over, in order, the first on {@code disbursedOn}; empty
 *     for all of it then
 */
public record LoanTerms(
        long principalMinor,
        Currency currency,
        LocalDate disbursedOn,
        InterestMethod interestMethod,
        BigDecimal annualRatePercent,
        Amortisation amortisation,
        int instalments,
        int every,
        FrequencyUnit unit,
        InterestPeriod interestPeriod,
        DayCount dayCount,
        @Nullable LocalDate firstDueOn,
        int principalGraceInstalments,
        int interestGraceInstalments,
        int interestFreeInstalments,
        long instalmentMultipleMinor,
        RoundingMode rounding,
        BigDecimal downPaymentPercent,
        NonWorkingDays nonWorkingDays,
        CalendarName calendar,
        long flatFeeMinor,
        @Nullable MeetingDay meetingDay,
        List<Tranche> tranches) {

    public LoanTerms {
        tranches = List.copyOf(tranches);
    }

    /** Interest-free, equal principal, monthly, no grace, no rounding to multiples: the rest is for the builder. */
    public static LoanTermsBuilder of(long principalMinor, Currency currency, LocalDate disbursedOn, int instalments) {
        return new LoanTermsBuilder(principalMinor, currency, disbursedOn, instalments);
    }

    /** A builder that starts from these terms, for variations of them. */
    public LoanTermsBuilder toBuilder() {
        return new LoanTermsBuilder(this);
    }

    /** Every broken rule in the order of {@link TermsRule}; empty when a schedule can be made. */
    public List<TermsViolation> violations() {
        return TermsCheck.violations(this);
    }

    /** The due date about one whole period after the disbursement, before any move off a non-working day. */
    LocalDate naturalFirstDueOn() {
        LocalDate whole = unit.plus(disbursedOn, every);
        return meetingDay == null ? whole : meetingDay.nearest(whole, unit);
    }
}
