package tj.hamyori.loan.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a product as defined; a part of other events, so that a loan keeps the terms it was taken under.
 * Amounts are minor units of the currency.
 *
 * @param code code, unique within the organisation
 * @param name name for people
 * @param kind INTEREST_FREE or STARTUP_MICROLOAN
 * @param currency ISO 4217 code
 * @param minPrincipalMinor smallest principal
 * @param maxPrincipalMinor largest principal
 * @param minInstalments fewest instalments
 * @param maxInstalments most instalments
 * @param every units between two due dates
 * @param unit DAY, WEEK or MONTH
 * @param interestMethod NONE, FLAT or DECLINING_BALANCE
 * @param annualRatePercent nominal rate a year as a decimal, 0 where the method is NONE
 * @param amortisation EQUAL_PRINCIPAL, EQUAL_INSTALMENT or BULLET
 * @param principalGraceInstalments instalments at the start without principal
 * @param flatFeeMinor flat fee
 * @param feeCostBasis what the fee pays for, null where there is none
 * @param eligibility ANYONE, MIGRANT_HOUSEHOLD or ABANDONED
 * @param officerLimitMinor largest principal an officer may approve
 * @param approverLimitMinor largest principal a branch manager may approve
 * @param instalmentMultipleMinor instalments are multiples of this
 * @param nonWorkingDays KEEP, NEXT_WORKING_DAY or PREVIOUS_WORKING_DAY
 * @param calendar TJ or NONE
 * @param excessTreatment what money paid ahead shortens: NEXT instalments, LAST ones, or REAMORTISE all left; null in
 *     versions from before it could be said means NEXT
 * @param meetingDay the day instalments fall due on, null for the day of the first one
 * @param followsGroupMeetings instalments fall due on the meeting day of the group the loan is taken through; null
 *     means no
 * @param maxTranches in how many parts the principal may be handed over; null for all at once
 * @param validFrom first submission date of this version; it stands until the next version's
 */
public record ProductTerms(
        String code,
        String name,
        String kind,
        String currency,
        long minPrincipalMinor,
        long maxPrincipalMinor,
        int minInstalments,
        int maxInstalments,
        int every,
        String unit,
        String interestMethod,
        String annualRatePercent,
        String amortisation,
        int principalGraceInstalments,
        long flatFeeMinor,
        @Nullable String feeCostBasis,
        String eligibility,
        long officerLimitMinor,
        long approverLimitMinor,
        long instalmentMultipleMinor,
        String nonWorkingDays,
        String calendar,
        @Nullable String excessTreatment,
        @Nullable MeetingDay meetingDay,
        @Nullable Boolean followsGroupMeetings,
        @Nullable Integer maxTranches,
        LocalDate validFrom) {}
