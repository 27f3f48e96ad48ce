package tj.hamyori.repayment.read.schedulepreview;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.MeetingDay;
import tj.hamyori.repayment.model.schedule.Tranche;

/** Reads the words of a request into the engine's terms, and names every word that is none. */
final class PreviewTerms {

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;
    /** Characters; no percentage needs as many, and reading a number takes the square of its length. */
    private static final int LONGEST_NUMBER = 40;

    private final List<Violation> violations = new ArrayList<>();

    private PreviewTerms() {}

    /** @throws RuleViolated with every field that is missing or is not a known word or number */
    static LoanTerms of(PreviewRequest request) {
        PreviewTerms reader = new PreviewTerms();
        LoanTerms terms = reader.read(request);
        if (!reader.violations.isEmpty()) {
            throw new RuleViolated(PreviewRule.TERMS_MAKE_NO_SCHEDULE, reader.violations);
        }
        return terms;
    }

    private LoanTerms read(PreviewRequest request) {
        PreviewRequest.Terms terms = required(request.terms(), "terms", NONE);
        LoanTerms base = LoanTerms.of(
                        required(request.principalMinor(), "principalMinor", 1L),
                        currency(request.currency()),
                        required(request.disbursedOn(), "disbursedOn", ANY_DAY),
                        required(terms.instalments(), "terms.instalments", 1))
                .build();
        return base.toBuilder()
                .interest(
                        word("interestMethod", terms.interestMethod(), base.interestMethod()),
                        decimal("annualRatePercent", terms.annualRatePercent()))
                .amortisation(word("amortisation", terms.amortisation(), base.amortisation()))
                .every(or(terms.every(), base.every()), word("unit", terms.unit(), base.unit()))
                .interestPeriod(
                        word("interestPeriod", terms.interestPeriod(), base.interestPeriod()),
                        word("dayCount", terms.dayCount(), base.dayCount()))
                .firstDueOn(terms.firstDueOn())
                .principalGraceInstalments(or(terms.principalGraceInstalments(), base.principalGraceInstalments()))
                .interestGraceInstalments(or(terms.interestGraceInstalments(), base.interestGraceInstalments()))
                .interestFreeInstalments(or(terms.interestFreeInstalments(), base.interestFreeInstalments()))
                .multipleMinor(
                        or(terms.instalmentMultipleMinor(), base.instalmentMultipleMinor()),
                        word("rounding", terms.rounding(), base.rounding()))
                .downPaymentPercent(decimal("downPaymentPercent", terms.downPaymentPercent()))
                .nonWorkingDays(
                        word("nonWorkingDays", terms.nonWorkingDays(), base.nonWorkingDays()),
                        word("calendar", terms.calendar(), base.calendar()))
                .flatFeeMinor(or(terms.flatFeeMinor(), base.flatFeeMinor()))
                .meetingDay(meetingDay(terms.meetingDay()))
                .tranches(tranches(request.tranches()))
                .build();
    }

    private @Nullable MeetingDay meetingDay(PreviewRequest.@Nullable MeetingDay asked) {
        if (asked == null) {
            return null;
        }
        String weekday = required(asked.weekday(), "terms.meetingDay.weekday", DayOfWeek.MONDAY.name());
        return new MeetingDay(word("meetingDay.weekday", weekday, DayOfWeek.MONDAY), or(asked.nth(), 0));
    }

    private List<Tranche> tranches(@Nullable List<PreviewRequest.@Nullable Tranche> asked) {
        List<Tranche> tranches = new ArrayList<>();
        for (PreviewRequest.Tranche part : asked == null ? List.<PreviewRequest.Tranche>of() : asked) {
            String field = "tranches[" + tranches.size() + "]";
            PreviewRequest.Tranche tranche = required(part, field, new PreviewRequest.Tranche(ANY_DAY, 1L));
            tranches.add(new Tranche(
                    required(tranche.on(), field + ".on", ANY_DAY),
                    required(tranche.amountMinor(), field + ".amountMinor", 1L)));
        }
        return tranches;
    }

    private <T> T required(@Nullable T value, String field, T standIn) {
        if (value == null) {
            violations.add(new Violation(field, "REQUIRED", "This has to be given."));
            return standIn;
        }
        return value;
    }

    private static <T> T or(@Nullable T value, T standard) {
        return value == null ? standard : value;
    }

    private Currency currency(@Nullable String code) {
        try {
            return Currency.getInstance(required(code, "currency", "TJS"));
        } catch (IllegalArgumentException unknown) {
            violations.add(new Violation("currency", "UNKNOWN_CURRENCY", "This is no ISO 4217 code."));
            return Currency.getInstance("TJS");
        }
    }

    private BigDecimal decimal(String field, @Nullable String value) {
        try {
            if (value == null || value.isBlank()) {
                return BigDecimal.ZERO;
            }
            if (value.length() > LONGEST_NUMBER) {
                throw new NumberFormatException();
            }
            return new BigDecimal(value.strip());
        } catch (NumberFormatException unreadable) {
            violations.add(new Violation("terms." + field, "NO_NUMBER", "This is no decimal number."));
            return BigDecimal.ZERO;
        }
    }

    private <E extends Enum<E>> E word(String field, @Nullable String value, E standard) {
        if (value == null) {
            return standard;
        }
        E[] known = standard.getDeclaringClass().getEnumConstants();
        for (E constant : known) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        violations.add(new Violation("terms." + field, "UNKNOWN_WORD", "Known are " + Arrays.toString(known) + "."));
        return standard;
    }

    private static final PreviewRequest.Terms NONE = new PreviewRequest.Terms(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
}
