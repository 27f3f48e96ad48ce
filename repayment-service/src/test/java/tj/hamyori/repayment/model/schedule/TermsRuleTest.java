package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.USD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule at its limits: accepted on them, refused just past them, and nothing else refused with it. */
class TermsRuleTest {
    private static final long MAX = 9_007_199_254_740_991L;
    private static final Map<TermsRule, Limits> LIMITS = limits();

    private record Limits(
            List<UnaryOperator<LoanTermsBuilder>> accepted, List<UnaryOperator<LoanTermsBuilder>> refused) {}

    @ParameterizedTest
    @EnumSource(TermsRule.class)
    void acceptsTheLimits(TermsRule rule) {
        for (UnaryOperator<LoanTermsBuilder> change : limitsOf(rule).accepted()) {
            assertThat(change.apply(base()).build().violations()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TermsRule.class)
    void refusesWhatIsPastThem(TermsRule rule) {
        assertThat(limitsOf(rule).refused()).isNotEmpty();
        for (UnaryOperator<LoanTermsBuilder> change : limitsOf(rule).refused()) {
            assertThat(change.apply(base()).build().violations())
                    .containsExactly(new TermsViolation(rule.field(), rule.code(), rule.sentence()));
        }
    }

    private static Limits limitsOf(TermsRule rule) {
        return Objects.requireNonNull(LIMITS.get(rule), () -> "No limits given for " + rule);
    }

    private static LoanTermsBuilder base() {
        return LoanTerms.of(1000_00, USD, LocalDate.of(2026, 1, 15), 12)
                .interest(InterestMethod.DECLINING_BALANCE, new BigDecimal("26.00"));
    }

    /** 3,652 days at 10,000 per cent. */
    private static UnaryOperator<LoanTermsBuilder> tenYearsOf(long principalMinor) {
        return terms -> terms.principalMinor(principalMinor)
                .instalments(120)
                .interest(InterestMethod.FLAT, new BigDecimal("10000"));
    }

    private static Map<TermsRule, Limits> limits() {
        Map<TermsRule, Limits> limits = new EnumMap<>(TermsRule.class);
        loan(limits);
        spacing(limits);
        grace(limits);
        amounts(limits);
        meetingDay(limits);
        tranches(limits);
        return limits;
    }

    private static void loan(Map<TermsRule, Limits> limits) {
        limits.put(
                TermsRule.CURRENCY_HAS_MINOR_UNITS,
                new Limits(
                        List.of(terms -> terms.currency(Currency.getInstance("JPY"))),
                        List.of(terms -> terms.currency(Currency.getInstance("XAU")))));
        limits.put(
                TermsRule.PRINCIPAL_WITHIN_BOUNDS,
                new Limits(
                        List.of(terms -> terms.principalMinor(1), terms -> terms.principalMinor(MAX)),
                        List.of(terms -> terms.principalMinor(0), terms -> terms.principalMinor(MAX + 1))));
        limits.put(
                TermsRule.REPAYABLE_WITHIN_BOUNDS,
                new Limits(List.of(tenYearsOf(4_541_544_388_428_328L)), List.of(tenYearsOf(4_541_544_388_428_329L))));
        limits.put(
                TermsRule.DISBURSED_ON_WITHIN_BOUNDS,
                new Limits(
                        List.of(disbursed("1970-01-01"), disbursed("2100-12-31")),
                        List.of(disbursed("1969-12-31"), disbursed("2101-01-01"))));
        limits.put(
                TermsRule.RATE_WITHIN_BOUNDS,
                new Limits(List.of(rate("0"), rate("10000")), List.of(rate("-0.000001"), rate("10000.000001"))));
        limits.put(
                TermsRule.RATE_HAS_AT_MOST_SIX_DECIMALS,
                new Limits(List.of(rate("1.123456"), rate("1.1234560")), List.of(rate("1.1234567"))));
        limits.put(
                TermsRule.INTEREST_FREE_HAS_NO_RATE,
                new Limits(
                        List.of(terms -> terms.interest(InterestMethod.NONE, new BigDecimal("0.00"))),
                        List.of(terms -> terms.interest(InterestMethod.NONE, new BigDecimal("0.01")))));
    }

    private static void spacing(Map<TermsRule, Limits> limits) {
        limits.put(
                TermsRule.INSTALMENTS_WITHIN_BOUNDS,
                new Limits(
                        List.of(terms -> terms.instalments(1), terms -> terms.instalments(1000)),
                        List.of(terms -> terms.instalments(1001))));
        limits.put(
                TermsRule.EVERY_WITHIN_BOUNDS,
                new Limits(
                        List.of(
                                terms -> terms.every(1, FrequencyUnit.DAY),
                                terms -> terms.every(365, FrequencyUnit.DAY)),
                        List.of(
                                terms -> terms.every(0, FrequencyUnit.DAY),
                                terms -> terms.every(366, FrequencyUnit.DAY))));
        limits.put(
                TermsRule.TERM_AT_MOST_A_CENTURY,
                new Limits(
                        List.of(
                                terms -> terms.every(100, FrequencyUnit.MONTH),
                                terms -> terms.instalments(1).firstDueOn(LocalDate.of(2126, 1, 15))),
                        List.of(
                                terms -> terms.every(101, FrequencyUnit.MONTH),
                                terms -> terms.instalments(1).firstDueOn(LocalDate.of(2126, 1, 16)),
                                terms -> terms.instalments(2).firstDueOn(LocalDate.of(2126, 1, 15)))));
        limits.put(
                TermsRule.FIRST_DUE_AFTER_DISBURSEMENT,
                new Limits(
                        List.of(terms -> terms.firstDueOn(LocalDate.of(2026, 1, 16))),
                        List.of(terms -> terms.firstDueOn(LocalDate.of(2026, 1, 15)))));
    }

    private static void grace(Map<TermsRule, Limits> limits) {
        limits.put(
                TermsRule.PRINCIPAL_GRACE_BELOW_INSTALMENTS,
                new Limits(
                        List.of(
                                terms -> terms.principalGraceInstalments(0),
                                terms -> terms.principalGraceInstalments(11)),
                        List.of(
                                terms -> terms.principalGraceInstalments(-1),
                                terms -> terms.principalGraceInstalments(12))));
        limits.put(
                TermsRule.INTEREST_GRACE_BELOW_INSTALMENTS,
                new Limits(
                        List.of(
                                terms -> terms.interestGraceInstalments(0),
                                terms -> terms.interestGraceInstalments(11)),
                        List.of(
                                terms -> terms.interestGraceInstalments(-1),
                                terms -> terms.interestGraceInstalments(12))));
        limits.put(
                TermsRule.INTEREST_FREE_BELOW_INSTALMENTS,
                new Limits(
                        List.of(terms -> terms.interestFreeInstalments(0), terms -> terms.interestFreeInstalments(11)),
                        List.of(
                                terms -> terms.interestFreeInstalments(-1),
                                terms -> terms.interestFreeInstalments(12))));
    }

    private static void amounts(Map<TermsRule, Limits> limits) {
        limits.put(
                TermsRule.MULTIPLE_WITHIN_BOUNDS,
                new Limits(List.of(multiple(1), multiple(MAX)), List.of(multiple(0), multiple(MAX + 1))));
        limits.put(
                TermsRule.ROUNDING_DECIDES,
                new Limits(
                        List.of(terms -> terms.multipleMinor(1, RoundingMode.FLOOR)),
                        List.of(terms -> terms.multipleMinor(1, RoundingMode.UNNECESSARY))));
        limits.put(
                TermsRule.DOWN_PAYMENT_WITHIN_BOUNDS,
                new Limits(List.of(down("0"), down("99.999999")), List.of(down("-0.01"), down("100"))));
        limits.put(
                TermsRule.DOWN_PAYMENT_HAS_AT_MOST_SIX_DECIMALS,
                new Limits(List.of(down("33.333333")), List.of(down("33.3333333"))));
        limits.put(
                TermsRule.FLAT_FEE_WITHIN_BOUNDS,
                new Limits(
                        List.of(terms -> terms.flatFeeMinor(0), terms -> terms.flatFeeMinor(MAX)),
                        List.of(terms -> terms.flatFeeMinor(-1), terms -> terms.flatFeeMinor(MAX + 1))));
    }

    private static void meetingDay(Map<TermsRule, Limits> limits) {
        limits.put(
                TermsRule.MEETING_DAY_BY_WEEKS_OR_MONTHS,
                new Limits(
                        List.of(meeting(FrequencyUnit.WEEK, 0), meeting(FrequencyUnit.MONTH, 1)),
                        List.of(meeting(FrequencyUnit.DAY, 0))));
        limits.put(
                TermsRule.MEETING_DAY_IS_THE_NTH,
                new Limits(
                        List.of(meeting(FrequencyUnit.MONTH, 4), meeting(FrequencyUnit.MONTH, MeetingDay.LAST)),
                        List.of(
                                meeting(FrequencyUnit.MONTH, 5),
                                meeting(FrequencyUnit.MONTH, 0),
                                meeting(FrequencyUnit.MONTH, -2),
                                meeting(FrequencyUnit.WEEK, 1))));
        limits.put(
                TermsRule.FIRST_DUE_ON_A_MEETING_DAY,
                new Limits(
                        List.of(
                                firstMeeting(FrequencyUnit.MONTH, 2, "2026-02-10"),
                                firstMeeting(FrequencyUnit.WEEK, 0, "2026-02-17")),
                        List.of(
                                firstMeeting(FrequencyUnit.MONTH, 2, "2026-02-17"),
                                firstMeeting(FrequencyUnit.WEEK, 0, "2026-02-18"))));
    }

    private static UnaryOperator<LoanTermsBuilder> meeting(FrequencyUnit unit, int nth) {
        return terms -> terms.every(1, unit).meetingDay(new MeetingDay(DayOfWeek.TUESDAY, nth));
    }

    private static UnaryOperator<LoanTermsBuilder> firstMeeting(FrequencyUnit unit, int nth, String first) {
        return terms -> meeting(unit, nth).apply(terms).firstDueOn(LocalDate.parse(first));
    }

    private static void tranches(Map<TermsRule, Limits> limits) {
        String start = "2026-01-15";
        limits.put(
                TermsRule.TRANCHES_AT_MOST_A_HUNDRED,
                new Limits(List.of(dailyTranches(100)), List.of(dailyTranches(101))));
        limits.put(
                TermsRule.TRANCHES_START_AT_THE_DISBURSEMENT,
                new Limits(
                        List.of(tranches(start, 1000_00)),
                        List.of(tranches("2026-01-16", 1000_00), tranches("2026-01-14", 1000_00))));
        limits.put(
                TermsRule.TRANCHE_DATES_RISE,
                new Limits(
                        List.of(tranches(start, 500_00, "2026-01-16", 500_00)),
                        List.of(tranches(start, 500_00, start, 500_00))));
        limits.put(
                TermsRule.TRANCHES_ADD_UP,
                new Limits(
                        List.of(tranches(start, 999_99, "2026-02-15", 1)),
                        List.of(
                                tranches(start, 999_99),
                                tranches(start, 1000_01),
                                tranches(start, 1000_00, "2026-02-15", 0))));
        limits.put(
                TermsRule.TRANCHES_BEFORE_LAST_DUE,
                new Limits(
                        List.of(tranches(start, 500_00, "2027-01-14", 500_00)),
                        List.of(tranches(start, 500_00, "2027-01-15", 500_00))));
        limits.put(
                TermsRule.TRANCHES_WITHOUT_DOWN_PAYMENT,
                new Limits(
                        List.of(terms ->
                                down("0").apply(tranches(start, 1000_00).apply(terms))),
                        List.of(terms ->
                                down("0.01").apply(tranches(start, 1000_00).apply(terms)))));
    }

    private static UnaryOperator<LoanTermsBuilder> tranches(Object... dateAndAmount) {
        List<Tranche> tranches = new ArrayList<>();
        for (int index = 0; index < dateAndAmount.length; index += 2) {
            tranches.add(new Tranche(
                    LocalDate.parse(dateAndAmount[index].toString()),
                    Long.parseLong(dateAndAmount[index + 1].toString())));
        }
        return terms -> terms.tranches(tranches);
    }

    /** One a day, 10.00 each. */
    private static UnaryOperator<LoanTermsBuilder> dailyTranches(int count) {
        List<Tranche> tranches = new ArrayList<>();
        for (int day = 0; day < count; day++) {
            tranches.add(new Tranche(LocalDate.of(2026, 1, 15).plusDays(day), 10_00));
        }
        return terms -> terms.principalMinor(count * 10_00L).tranches(tranches);
    }

    private static UnaryOperator<LoanTermsBuilder> disbursed(String date) {
        return terms -> terms.disbursedOn(LocalDate.parse(date));
    }

    private static UnaryOperator<LoanTermsBuilder> rate(String percent) {
        return terms -> terms.interest(InterestMethod.DECLINING_BALANCE, new BigDecimal(percent));
    }

    private static UnaryOperator<LoanTermsBuilder> multiple(long multipleMinor) {
        return terms -> terms.multipleMinor(multipleMinor, RoundingMode.HALF_EVEN);
    }

    private static UnaryOperator<LoanTermsBuilder> down(String percent) {
        return terms -> terms.downPaymentPercent(new BigDecimal(percent));
    }
}
