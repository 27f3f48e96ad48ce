package tj.hamyori.loan.write.define;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.ProductTerms;

/** A product as an administrator writes it; what is left out takes the schedule preview's value. */
record ProductRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{0,31}")
        String code,

        @NotBlank @Size(max = 120) String name,

        @NotNull @Pattern(regexp = "INTEREST_FREE|STARTUP_MICROLOAN")
        String kind,

        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Positive @Max(LARGEST_AMOUNT_MINOR) Long minPrincipalMinor,
        @NotNull @Positive @Max(LARGEST_AMOUNT_MINOR) Long maxPrincipalMinor,
        @NotNull @Positive @Max(MOST_INSTALMENTS) Integer minInstalments,
        @NotNull @Positive @Max(MOST_INSTALMENTS) Integer maxInstalments,
        @Nullable @Min(1) @Max(366) Integer every,
        @Nullable @Pattern(regexp = "DAY|WEEK|MONTH") String unit,

        @Nullable @Pattern(regexp = "NONE|FLAT|DECLINING_BALANCE")
        String interestMethod,

        @Nullable @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 6)
        BigDecimal annualRatePercent,

        @Nullable @Pattern(regexp = "EQUAL_PRINCIPAL|EQUAL_INSTALMENT|BULLET")
        String amortisation,

        @Nullable @PositiveOrZero Integer principalGraceInstalments,
        @Nullable @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long flatFeeMinor,
        @Nullable @Size(min = 1, max = 200) String feeCostBasis,
        @Nullable @PositiveOrZero BigDecimal feePercent,
        @Nullable @PositiveOrZero BigDecimal penaltyPercent,

        @Nullable @Pattern(regexp = "ANYONE|MIGRANT_HOUSEHOLD|ABANDONED")
        String eligibility,

        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long officerLimitMinor,
        @NotNull @PositiveOrZero @Max(LARGEST_AMOUNT_MINOR) Long approverLimitMinor,
        @Nullable @Positive @Max(LARGEST_AMOUNT_MINOR) Long instalmentMultipleMinor,

        @Nullable @Pattern(regexp = "KEEP|NEXT_WORKING_DAY|PREVIOUS_WORKING_DAY")
        String nonWorkingDays,

        @Nullable @Pattern(regexp = "TJ|NONE") String calendar,
        @Nullable @Pattern(regexp = "NEXT|LAST|REAMORTISE") String excessTreatment,
        @Nullable @Valid MeetingDayRequest meetingDay,
        @Nullable Boolean followsGroupMeetings,
        @Nullable @Min(2) @Max(MOST_TRANCHES) Integer maxTranches,
        @NotNull LocalDate validFrom) {

    /** The portal's JavaScript counts exactly up to 9.007e15. */
    static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;
    /** As many as the schedule engine takes. */
    static final int MOST_TRANCHES = 100;
    /** Daily instalments over ten years. */
    static final int MOST_INSTALMENTS = 3_660;

    ProductTerms terms() {
        return new ProductTerms(
                code,
                name,
                kind,
                currency,
                minPrincipalMinor,
                maxPrincipalMinor,
                minInstalments,
                maxInstalments,
                or(every, 1),
                or(unit, "MONTH"),
                or(interestMethod, "NONE"),
                or(annualRatePercent, BigDecimal.ZERO).toPlainString(),
                or(amortisation, "EQUAL_PRINCIPAL"),
                or(principalGraceInstalments, 0),
                or(flatFeeMinor, 0L),
                feeCostBasis == null || feeCostBasis.isBlank() ? null : feeCostBasis,
                or(eligibility, "ANYONE"),
                officerLimitMinor,
                approverLimitMinor,
                or(instalmentMultipleMinor, 1L),
                or(nonWorkingDays, "KEEP"),
                or(calendar, "NONE"),
                excessTreatment,
                meetingDay == null ? null : new MeetingDay(meetingDay.weekday(), or(meetingDay.nth(), 0)),
                Boolean.TRUE.equals(followsGroupMeetings) ? Boolean.TRUE : null,
                maxTranches,
                validFrom);
    }

    /** @param nth which of the month's, left out where due dates are counted in weeks */
    record MeetingDayRequest(
            @NotNull @Pattern(regexp = "(MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY")
            String weekday,

            @Nullable @Min(-1) @Max(4) Integer nth) {}

    private static <T> T or(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
