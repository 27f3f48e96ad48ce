package tj.hamyori.loan.write.define;

import static tj.hamyori.loan.write.LoanFixture.interestFree;
import static tj.hamyori.loan.write.LoanFixture.product;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.terms;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.loan.events.LoanProductDefined;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.ProductTerms;

class DefineLoanProductTest {

    private static final ProductTerms SEED = interestFree();
    private static final ProductTerms STARTUP = terms("STARTUP_MICROLOAN", "DECLINING_BALANCE", "26.00", "ANYONE");

    @Test
    void definesAnInterestFreeProductAndAMicroloan() {
        accepts(SEED);
        accepts(STARTUP);
    }

    @Test
    void changesNothingWhenTheSameTermsComeAgain() {
        product()
                .given(defined(SEED), defined(validFrom(SEED, 2026)))
                .when(define(SEED))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void definesANextVersionFromALaterDate() {
        product().given(defined(SEED)).when(define(validFrom(SEED, 2026))).expectEvents(defined(validFrom(SEED, 2026)));
    }

    @Test
    void refusesOtherTermsFromTheSameDateOrAnEarlierOne() {
        ProductTerms other = limits(SEED, 100_000, 400_000);
        product()
                .given(defined(SEED))
                .when(define(other))
                .expectNoEvents()
                .expectException(refusal("PRODUCT_ALREADY_DEFINED"));
        product()
                .given(defined(SEED))
                .when(define(validFrom(SEED, 2024)))
                .expectNoEvents()
                .expectException(refusal("PRODUCT_ALREADY_DEFINED"));
    }

    @Test
    void takesItsOwnMeetingDayOrTheGroupsWhereItsRhythmHasOne() {
        accepts(Changed.of(SEED).meetingDay(new MeetingDay("TUESDAY", 4)).terms());
        accepts(Changed.of(SEED).followsGroup().terms());
        refuses(Changed.of(SEED).meetingDay(new MeetingDay("TUESDAY", 5)).terms(), "PRODUCT_WITHOUT_MEETINGS");
        refuses(Changed.of(SEED).rhythm(31, "DAY").followsGroup().terms(), "PRODUCT_WITHOUT_MEETINGS");
        refuses(
                Changed.of(SEED)
                        .meetingDay(new MeetingDay("TUESDAY", 4))
                        .followsGroup()
                        .terms(),
                "MEETING_DAY_TWICE");
    }

    @Test
    void takesTheCurrenciesOfIso4217Only() {
        accepts(currency(SEED, "USD"));
        refuses(currency(SEED, "TJX"), "CURRENCY_UNKNOWN");
    }

    @Test
    void takesRangesOfOneValueAndRefusesEmptyOnes() {
        accepts(ranges(SEED, 50_000, 50_000, 12, 12));
        refuses(ranges(SEED, 50_001, 50_000, 12, 12), "PRINCIPAL_RANGE_EMPTY");
        refuses(ranges(SEED, 50_000, 50_000, 13, 12), "INSTALMENT_RANGE_EMPTY");
    }

    @Test
    void leavesOneInstalmentAtLeastToPayPrincipal() {
        accepts(grace(SEED, 11));
        refuses(grace(SEED, 12), "GRACE_TOO_LONG");
    }

    @Test
    void refusesAManagersLimitBelowAnOfficers() {
        accepts(limits(SEED, 200_000, 200_000));
        refuses(limits(SEED, 200_001, 200_000), "LIMITS_OUT_OF_ORDER");
    }

    @Test
    void refusesAMicroloanWhoseRateAndMethodDisagree() {
        accepts(terms("STARTUP_MICROLOAN", "NONE", "0", "ANYONE"));
        refuses(terms("STARTUP_MICROLOAN", "NONE", "0.01", "ANYONE"), "RATE_AND_METHOD_DISAGREE");
        refuses(terms("STARTUP_MICROLOAN", "FLAT", "0", "ANYONE"), "RATE_AND_METHOD_DISAGREE");
    }

    @Test
    void refusesAnInterestFreeProductWithARate() {
        accepts(terms("INTEREST_FREE", "NONE", "0.00", "ANYONE"));
        refuses(terms("INTEREST_FREE", "NONE", "0.01", "ANYONE"), "INTEREST_FREE_WITH_RATE");
        refuses(terms("INTEREST_FREE", "FLAT", "0", "ANYONE"), "INTEREST_FREE_WITH_RATE");
    }

    @ParameterizedTest
    @CsvSource({"12, 1, MONTH", "6, 2, MONTH", "53, 1, WEEK", "366, 1, DAY"})
    void takesAnInterestFreeProductOfOneYear(int instalments, int every, String unit) {
        accepts(rhythm(SEED, instalments, every, unit));
    }

    @ParameterizedTest
    @CsvSource({"11, 1, MONTH", "5, 2, MONTH", "52, 1, WEEK", "365, 1, DAY"})
    void refusesAnInterestFreeProductUnderAYear(int instalments, int every, String unit) {
        refuses(rhythm(SEED, instalments, every, unit), "INTEREST_FREE_UNDER_A_YEAR");
    }

    @Test
    void takesAMicroloanUnderAYear() {
        accepts(rhythm(STARTUP, 6, 1, "MONTH"));
    }

    @Test
    void refusesAnInterestFreeProductsFeeWithoutACostBasis() {
        accepts(fee(SEED, 1, "paper"));
        accepts(fee(SEED, 0, null));
        refuses(fee(SEED, 1, null), "FEE_WITHOUT_COST_BASIS");
        accepts(fee(STARTUP, 1, null));
    }

    @Test
    void refusesAnyPercentageFeeAndAnyPenalty() {
        BigDecimal least = new BigDecimal("0.01");
        product()
                .givenNoPriorActivity()
                .when(new DefineLoanProduct("ORIYON/SEED", "ORIYON", SEED, least, BigDecimal.ZERO, "admin"))
                .expectNoEvents()
                .expectException(refusal("PERCENTAGE_FEE"));
        product()
                .givenNoPriorActivity()
                .when(new DefineLoanProduct("ORIYON/SEED", "ORIYON", SEED, BigDecimal.ZERO, least, "admin"))
                .expectNoEvents()
                .expectException(refusal("PENALTY"));
    }

    private static void accepts(ProductTerms terms) {
        product().givenNoPriorActivity().when(define(terms)).expectEvents(defined(terms));
    }

    private static void refuses(ProductTerms terms, String code) {
        product().givenNoPriorActivity().when(define(terms)).expectNoEvents().expectException(refusal(code));
    }

    private static DefineLoanProduct define(ProductTerms terms) {
        return new DefineLoanProduct("ORIYON/SEED", "ORIYON", terms, BigDecimal.ZERO, new BigDecimal("0.00"), "admin");
    }

    private static LoanProductDefined defined(ProductTerms terms) {
        return new LoanProductDefined("ORIYON", terms, "admin");
    }

    private static ProductTerms validFrom(ProductTerms it, int year) {
        return Changed.of(it).validFrom(LocalDate.of(year, 1, 1)).terms();
    }

    private static ProductTerms limits(ProductTerms it, long officerMinor, long approverMinor) {
        return Changed.of(it).limits(officerMinor, approverMinor).terms();
    }

    private static ProductTerms currency(ProductTerms it, String code) {
        return Changed.of(it).currency(code).terms();
    }

    private static ProductTerms ranges(ProductTerms it, long leastMinor, long mostMinor, int fewest, int most) {
        return Changed.of(it)
                .principal(leastMinor, mostMinor)
                .instalments(fewest, most)
                .terms();
    }

    private static ProductTerms grace(ProductTerms it, int instalments) {
        return Changed.of(it).grace(instalments).terms();
    }

    private static ProductTerms rhythm(ProductTerms it, int instalments, int every, String unit) {
        return Changed.of(it)
                .instalments(instalments, instalments)
                .rhythm(every, unit)
                .terms();
    }

    private static ProductTerms fee(ProductTerms it, long minor, @org.jspecify.annotations.Nullable String basis) {
        return Changed.of(it).fee(minor, basis).terms();
    }
}
