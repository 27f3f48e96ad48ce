package tj.hamyori.repayment.read.schedulepreview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Terms to be tried; what is left out takes the default named in {@link PreviewTerms}. Amounts in minor units. */
record PreviewRequest(
        @Nullable Long principalMinor,
        @Nullable String currency,
        @Nullable LocalDate disbursedOn,
        @Nullable Terms terms,
        @Nullable List<@Nullable Tranche> tranches) {

    /** A part of the principal and when it is handed over; left out, all of it is on {@code disbursedOn}. */
    record Tranche(@Nullable LocalDate on, @Nullable Long amountMinor) {}

    /** @param nth by months 1 to 4, or -1 for the last of the weekday; by weeks left out */
    record MeetingDay(@Nullable String weekday, @Nullable Integer nth) {}

    record Terms(
            @Nullable String interestMethod,
            @Nullable String annualRatePercent,
            @Nullable String amortisation,
            @Nullable Integer instalments,
            @Nullable Integer every,
            @Nullable String unit,
            @Nullable String interestPeriod,
            @Nullable String dayCount,
            @Nullable LocalDate firstDueOn,
            @Nullable Integer principalGraceInstalments,
            @Nullable Integer interestGraceInstalments,
            @Nullable Integer interestFreeInstalments,
            @Nullable Long instalmentMultipleMinor,
            @Nullable String rounding,
            @Nullable String downPaymentPercent,
            @Nullable String nonWorkingDays,
            @Nullable String calendar,
            @Nullable Long flatFeeMinor,
            @Nullable MeetingDay meetingDay) {}
}
