package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.amounts;
import static tj.hamyori.repayment.model.schedule.TermsFixture.annuity;
import static tj.hamyori.repayment.model.schedule.TermsFixture.flat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;
import static tj.hamyori.repayment.model.schedule.TermsFixture.minor;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole schedules as other systems' own tests print them, line by line. */
class PublishedSchedulesTest {
    private static final String GENERATOR = "Fineract LoanScheduleGeneratorTest";
    private static final String LOAN = "Fineract Loan.feature ";
    private static final String EMI = "Fineract EMICalculation.feature ";

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "ofTheGeneratorTests",
        "ofTheEndToEndTests",
        "ofTheScheduleScenarios",
        "ofOtherScenarios",
        "ofPlainArithmetic"
    })
    void makesThePublishedLines(String source, LoanTerms terms, String lines) {
        assertThat(amounts(ScheduleEngine.schedule(terms))).as(source).isEqualTo(lines);
    }

    static Stream<Arguments> ofTheGeneratorTests() {
        return Stream.of(
                row(
                        GENERATOR + ", disbursed 15 January in a schedule of the 1st",
                        annuity("192.22", "9.99", "2024-01-15", 6).firstDueOn(LocalDate.parse("2024-02-01")),
                        "31.97+0.88 31.52+1.33 31.78+1.07 32.04+0.81 32.31+0.54 32.60+0.27"),
                row(
                        GENERATOR + ", 25 % down payment",
                        annuity("100.00", "9.99", "2024-01-01", 6).downPaymentPercent(new BigDecimal("25")),
                        "25.00+0.00 12.25+0.62 12.35+0.52 12.45+0.42 12.55+0.32 12.66+0.21 12.74+0.11"),
                row(
                        "Fineract ProgressiveEMICalculatorTest, 365/actual at 15.678 %",
                        daily(annuity("100.00", "15.678", "2024-01-01", 6), DayCount.ACTUAL_365),
                        "16.10+1.33 16.38+1.05 16.53+0.90 16.77+0.66 16.97+0.46 17.25+0.22"),
                row(
                        "Fineract ProgressiveEMICalculatorTest, 360/30 at 9.4822 %",
                        annuity("100.00", "9.4822", "2024-01-01", 6),
                        "16.34+0.79 16.47+0.66 16.60+0.53 16.73+0.40 16.86+0.27 17.00+0.13"));
    }

    static Stream<Arguments> ofTheEndToEndTests() {
        return Stream.of(
                row(
                        EMI + "C3152, actual/actual over the end of 2023",
                        daily(annuity("10000.00", "12", "2023-12-12", 6), DayCount.ACTUAL_ACTUAL),
                        "1623.75+101.81 1640.42+85.14 1661.51+64.05 1673.98+51.58 1692.11+33.45 1708.23+17.36"),
                row(
                        EMI + "C3153, actual/actual with a broken rate",
                        daily(annuity("10000.00", "9.4822", "2023-12-12", 6), DayCount.ACTUAL_ACTUAL),
                        "1632.67+80.45 1645.92+67.20 1662.62+50.50 1672.49+40.63 1686.80+26.32 1699.50+13.65"),
                row(
                        EMI + "C3154, 360/30 counted by days",
                        daily(annuity("100.00", "12", "2024-01-01", 6), DayCount.THIRTY_360),
                        "16.25+1.00 16.41+0.84 16.58+0.67 16.74+0.51 16.91+0.34 17.11+0.17"),
                row(
                        EMI + "C3154, 360/30 counted by instalments",
                        annuity("100.00", "12", "2024-01-01", 6),
                        "16.25+1.00 16.41+0.84 16.58+0.67 16.74+0.51 16.91+0.34 17.11+0.17"),
                row(
                        EMI + "C3157, every two months",
                        daily(
                                annuity("100.00", "12", "2024-01-01", 3).every(2, FrequencyUnit.MONTH),
                                DayCount.THIRTY_360),
                        "32.68+2.00 33.33+1.35 33.99+0.68"),
                row(
                        EMI + "C3158, every two weeks",
                        daily(
                                annuity("100.00", "9.4822", "2024-01-01", 6).every(2, FrequencyUnit.WEEK),
                                DayCount.THIRTY_360),
                        "16.51+0.37 16.57+0.31 16.63+0.25 16.69+0.19 16.76+0.12 16.84+0.06"),
                row(
                        EMI + "C3159, 365/actual",
                        daily(annuity("100.00", "12", "2024-01-01", 6), DayCount.ACTUAL_365),
                        "16.23+1.02 16.45+0.80 16.56+0.69 16.75+0.50 16.90+0.35 17.11+0.17"));
    }

    /** Principal 5,000.00 at 12 % in 18 months from 1 November 2022, instalments of whole units. */
    static Stream<Arguments> ofTheScheduleScenarios() {
        LoanTerms whole = annuity("5000.00", "12", "2022-11-01", 18)
                .multipleMinor(100, RoundingMode.HALF_EVEN)
                .build();
        return Stream.of(
                row(
                        LOAN + "RS02, by instalments",
                        whole.toBuilder(),
                        "255.00+50.00 257.55+47.45 260.13+44.87 262.73+42.27 265.35+39.65 268.01+36.99 270.69+34.31 "
                                + "273.39+31.61 276.13+28.87 278.89+26.11 281.68+23.32 284.50+20.50 287.34+17.66 "
                                + "290.21+14.79 293.12+11.88 296.05+8.95 299.01+5.99 300.22+3.00"),
                row(
                        LOAN + "RS03, by days",
                        daily(whole.toBuilder(), DayCount.ACTUAL_365),
                        "255.68+49.32 256.65+48.35 259.26+45.74 266.08+38.92 264.62+40.38 268.53+36.47 270.05+34.95 "
                                + "273.84+31.16 275.59+29.41 278.40+26.60 282.01+22.99 284.11+20.89 287.59+17.41 "
                                + "289.94+15.06 292.90+12.10 296.47+8.53 298.90+6.10 299.38+2.95"),
                row(
                        LOAN + "RS05, three instalments without principal",
                        whole.toBuilder().principalGraceInstalments(3),
                        "0.00+50.00 0.00+50.00 0.00+50.00 311.00+50.00 314.11+46.89 317.25+43.75 320.42+40.58 "
                                + "323.63+37.37 326.86+34.14 330.13+30.87 333.43+27.57 336.77+24.23 340.14+20.86 "
                                + "343.54+17.46 346.97+14.03 350.44+10.56 353.95+7.05 351.36+3.51"),
                row(
                        LOAN + "RS07, six without principal, three with interest deferred",
                        whole.toBuilder().principalGraceInstalments(6).interestGraceInstalments(3),
                        "0.00+0.00 0.00+0.00 0.00+0.00 0.00+200.00 0.00+50.00 0.00+50.00 394.00+50.00 397.94+46.06 "
                                + "401.92+42.08 405.94+38.06 410.00+34.00 414.10+29.90 418.24+25.76 422.42+21.58 "
                                + "426.65+17.35 430.91+13.09 435.22+8.78 442.66+4.43"));
    }

    static Stream<Arguments> ofOtherScenarios() {
        return Stream.of(
                row(
                        "Fineract LoanMonthEndDueDateStrategy.feature UC5, actual/actual from 31 January",
                        daily(annuity("10000.00", "12", "2025-01-31", 3), DayCount.ACTUAL_ACTUAL),
                        "3305.77+92.05 3329.59+68.23 3364.64+33.19"),
                row(
                        "Fineract LoanBulletBalloon.feature BL01",
                        daily(annuity("100.00", "30", "2024-01-01", 4), DayCount.THIRTY_360)
                                .principalGraceInstalments(3),
                        "0.00+2.50 0.00+2.50 0.00+2.50 100.00+2.50"),
                row(
                        EMI + "C3194, 100.00 and 200.00 a week later",
                        daily(annuity("300.00", "9.4822", "2024-01-01", 6), DayCount.THIRTY_360)
                                .tranches(List.of(
                                        new Tranche(LocalDate.parse("2024-01-01"), 100_00),
                                        new Tranche(LocalDate.parse("2024-01-08"), 200_00))),
                        "49.32+2.01 49.35+1.98 49.74+1.59 50.13+1.20 50.53+0.80 50.93+0.40"));
    }

    static Stream<Arguments> ofPlainArithmetic() {
        return Stream.of(
                row(
                        "Fineract product LP1_INTEREST_FLAT: 12 % flat over 3 months",
                        flat("1000.00", "12", "2023-01-01", 3).amortisation(Amortisation.EQUAL_INSTALMENT),
                        "333.33+10.00 333.33+10.00 333.34+10.00"),
                row(
                        "2 % a month flat on 12,000 over 4 months",
                        flat("12000.00", "24", "2024-01-01", 4),
                        "3000.00+240.00 3000.00+240.00 3000.00+240.00 3000.00+240.00"),
                row(
                        "equal principal at 1 % a month on what is owed",
                        annuity("1200.00", "12", "2024-01-01", 4).amortisation(Amortisation.EQUAL_PRINCIPAL),
                        "300.00+12.00 300.00+9.00 300.00+6.00 300.00+3.00"),
                row(
                        "bullet: interest each month, principal at the end",
                        annuity("1200.00", "12", "2024-01-01", 3).amortisation(Amortisation.BULLET),
                        "0.00+12.00 0.00+12.00 1200.00+12.00"),
                row("thirds", interestFree("10000.00", "2024-01-01", 3), "3333.33+0.00 3333.33+0.00 3333.34+0.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofLongTerm")
    void makesThePublishedTotals(String source, LoanTerms terms, String level, String last, String interest) {
        RepaymentSchedule schedule = ScheduleEngine.schedule(terms);
        assertThat(schedule.instalments().subList(0, terms.instalments() - 1))
                .as(source)
                .extracting(Instalment::totalMinor)
                .containsOnly(minor(level));
        assertThat(schedule.instalments().getLast().totalMinor()).isEqualTo(minor(last));
        assertThat(schedule.totals()).isEqualTo(new ScheduleTotals(terms.principalMinor(), minor(interest), 0));
    }

    /** Measured on Apache Fineract 1.10's cumulative and progressive generators with the same terms. */
    static Stream<Arguments> ofLongTerm() {
        LoanTermsBuilder weekly = annuity("12000.00", "26", "2024-01-01", 52).every(1, FrequencyUnit.WEEK);
        return Stream.of(
                Arguments.of(
                        "12 months",
                        annuity("12000.00", "26.00", "2024-01-01", 12).build(),
                        "1146.36",
                        "1146.41",
                        "1756.37"),
                Arguments.of("52 weeks by instalments", weekly.build(), "262.64", "262.69", "1657.33"),
                Arguments.of(
                        "52 weeks by days",
                        weekly.build().toBuilder()
                                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_365)
                                .build(),
                        "262.55",
                        "262.52",
                        "1652.57"),
                Arguments.of(
                        "12 months interest-free",
                        interestFree("12000.00", "2024-01-01", 12).build(),
                        "1000.00",
                        "1000.00",
                        "0.00"),
                Arguments.of(
                        "52 weeks interest-free",
                        interestFree("12000.00", "2024-01-01", 52)
                                .every(1, FrequencyUnit.WEEK)
                                .build(),
                        "230.77",
                        "230.73",
                        "0.00"));
    }

    private static LoanTermsBuilder daily(LoanTermsBuilder terms, DayCount dayCount) {
        return terms.interestPeriod(InterestPeriod.DAILY, dayCount);
    }

    private static Arguments row(String source, LoanTermsBuilder terms, String lines) {
        return Arguments.of(source, terms.build(), lines);
    }
}
