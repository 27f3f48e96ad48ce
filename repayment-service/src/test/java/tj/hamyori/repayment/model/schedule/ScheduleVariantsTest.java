package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tj.hamyori.repayment.model.schedule.TermsFixture.amounts;
import static tj.hamyori.repayment.model.schedule.TermsFixture.annuity;
import static tj.hamyori.repayment.model.schedule.TermsFixture.flat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grace, multiples, fees and down payments, worked by hand. */
class ScheduleVariantsTest {

    @Test
    void carriesNoPrincipalInPrincipalGrace() {
        LoanTerms terms = annuity("1000.00", "12", "2024-01-01", 5)
                .amortisation(Amortisation.EQUAL_PRINCIPAL)
                .principalGraceInstalments(1)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms)))
                .isEqualTo("0.00+10.00 250.00+10.00 250.00+7.50 250.00+5.00 250.00+2.50");
    }

    /** PMT(1 %, 4, 1000) = 256.28. */
    @Test
    void levelsTheInstalmentsAfterPrincipalGrace() {
        LoanTerms terms = annuity("1000.00", "12", "2024-01-01", 5)
                .principalGraceInstalments(1)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms)))
                .isEqualTo("0.00+10.00 246.28+10.00 248.74+7.54 251.23+5.05 253.75+2.54");
    }

    @Test
    void defersInterestInInterestGrace() {
        LoanTerms terms = annuity("1200.00", "12", "2024-01-01", 4)
                .amortisation(Amortisation.EQUAL_PRINCIPAL)
                .interestGraceInstalments(2)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms)))
                .isEqualTo("300.00+0.00 300.00+0.00 300.00+27.00 300.00+3.00");
    }

    @Test
    void defersFlatInterestToTheFirstInstalmentAfterGrace() {
        LoanTerms terms = flat("1200.00", "12", "2024-01-01", 4)
                .interestGraceInstalments(2)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms)))
                .isEqualTo("300.00+0.00 300.00+0.00 300.00+36.00 300.00+12.00");
    }

    @Test
    void spreadsFlatInterestOverEqualInstalmentsAfterGrace() {
        LoanTerms terms = flat("1200.00", "12", "2024-01-01", 4)
                .amortisation(Amortisation.EQUAL_INSTALMENT)
                .interestGraceInstalments(2)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms)))
                .isEqualTo("300.00+0.00 300.00+0.00 300.00+24.00 300.00+24.00");
    }

    @Test
    void chargesNothingInInterestFreeInstalments() {
        LoanTermsBuilder declining = annuity("1200.00", "12", "2024-01-01", 4)
                .amortisation(Amortisation.EQUAL_PRINCIPAL)
                .interestFreeInstalments(2);
        assertThat(amounts(ScheduleEngine.schedule(declining.build())))
                .isEqualTo("300.00+0.00 300.00+0.00 300.00+6.00 300.00+3.00");
        LoanTermsBuilder flat = flat("1200.00", "12", "2024-01-01", 4).interestFreeInstalments(2);
        assertThat(amounts(ScheduleEngine.schedule(flat.build())))
                .isEqualTo("300.00+0.00 300.00+0.00 300.00+12.00 300.00+12.00");
    }

    @Test
    void keepsInstalmentsEqualThroughInterestFreeOnes() {
        LoanTerms terms = annuity("12000.00", "26", "2024-01-01", 6)
                .interestFreeInstalments(2)
                .build();
        assertThat(ScheduleEngine.schedule(terms).instalments())
                .extracting(Instalment::totalMinor)
                .containsExactly(207169L, 207169L, 207169L, 207169L, 207169L, 207168L);
    }

    @Test
    void roundsTheInstalmentOnceToItsMultiple() {
        LoanTerms terms = annuity("1000.00", "12", "2024-01-01", 3)
                .multipleMinor(100, RoundingMode.HALF_EVEN)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms))).isEqualTo("330.00+10.00 333.30+6.70 336.70+3.37");
        LoanTerms equalPrincipal =
                terms.toBuilder().amortisation(Amortisation.EQUAL_PRINCIPAL).build();
        assertThat(amounts(ScheduleEngine.schedule(equalPrincipal))).isEqualTo("333.00+10.00 333.33+6.67 333.67+3.34");
        LoanTerms interestFree = interestFree("1250.00", "2026-01-15", 12)
                .multipleMinor(100, RoundingMode.HALF_EVEN)
                .build();
        assertThat(ScheduleEngine.schedule(interestFree).instalments())
                .extracting(Instalment::principalMinor)
                .containsExactly(
                        10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10400L, 10600L);
    }

    @Test
    void staysAtZeroWhereRoundingUpRepaysEarly() {
        LoanTerms terms = interestFree("10.00", "2024-01-01", 4)
                .multipleMinor(500, RoundingMode.UP)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms))).isEqualTo("5.00+0.00 5.00+0.00 0.00+0.00 0.00+0.00");
    }

    @ParameterizedTest
    @CsvSource({"HALF_EVEN,0.12", "HALF_UP,0.13", "HALF_DOWN,0.12", "UP,0.13", "DOWN,0.12", "CEILING,0.13", "FLOOR,0.12"
    })
    void roundsInterestByTheChosenMode(RoundingMode rounding, String interest) {
        LoanTerms terms = annuity("12.50", "12", "2024-01-01", 1)
                .multipleMinor(1, rounding)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms))).isEqualTo("12.50+" + interest);
    }

    @Test
    void putsTheFeeIntoInstalmentOne() {
        LoanTermsBuilder terms = interestFree("300.00", "2024-01-01", 3).flatFeeMinor(700);
        assertThat(ScheduleEngine.schedule(terms.build()).instalments())
                .extracting(Instalment::feeMinor)
                .containsExactly(700L, 0L, 0L);
        RepaymentSchedule withDownPayment = ScheduleEngine.schedule(
                terms.downPaymentPercent(new BigDecimal("10")).build());
        assertThat(withDownPayment.instalments())
                .startsWith(
                        new Instalment(1, LocalDate.of(2024, 1, 1), 3000, 0, 700, 27000),
                        new Instalment(2, LocalDate.of(2024, 2, 1), 9000, 0, 0, 18000));
        assertThat(withDownPayment.totals()).isEqualTo(new ScheduleTotals(30000, 0, 700));
    }

    @Test
    void roundsTheDownPaymentToTheMultiple() {
        LoanTerms terms = interestFree("1001.00", "2024-01-01", 2)
                .downPaymentPercent(new BigDecimal("25"))
                .multipleMinor(100, RoundingMode.HALF_EVEN)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms))).isEqualTo("250.00+0.00 376.00+0.00 375.00+0.00");
    }

    /** 100.00 × 9.4822 % / 12 × (1 + 17/29): Fineract scenario C3156 prints the same 1.25. */
    @Test
    void chargesALongFirstPeriodByItsParts() {
        LoanTerms terms = annuity("100.00", "9.4822", "2024-01-01", 6)
                .firstDueOn(LocalDate.of(2024, 2, 18))
                .build();
        assertThat(ScheduleEngine.schedule(terms).instalments().getFirst().interestMinor())
                .isEqualTo(125);
    }

    @Test
    void chargesFlatInterestByDaysOverTheWholeTerm() {
        LoanTerms terms = flat("1000.00", "36.5", "2024-01-01", 2)
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_365)
                .build();
        assertThat(amounts(ScheduleEngine.schedule(terms))).isEqualTo("500.00+30.00 500.00+30.00");
    }

    @Test
    void holdsTheGreatestAmountsExactly() {
        LoanTerms terms = annuity("90071992547409.91", "9999.999999", "2024-01-01", 12)
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_ACTUAL)
                .build();
        RepaymentSchedule schedule = ScheduleEngine.schedule(terms);
        assertThat(schedule.totals().principalMinor()).isEqualTo(terms.principalMinor());
        assertThat(schedule.instalments().getFirst().interestMinor())
                .isEqualTo(new BigDecimal("9007199254740991")
                        .multiply(new BigDecimal("99.99999999"))
                        .multiply(new BigDecimal("31"))
                        .divide(new BigDecimal("366"), 0, RoundingMode.HALF_EVEN)
                        .longValueExact());
    }

    @Test
    void refusesBrokenTermsWithEveryViolation() {
        LoanTerms terms = interestFree("0.00", "2024-01-01", 0).build();
        TermsRefused refused = catchThrowableOfType(TermsRefused.class, () -> ScheduleEngine.schedule(terms));
        assertThat(refused.violations())
                .extracting(TermsViolation::code)
                .isEqualTo(List.of("principal-out-of-range", "instalments-out-of-range"));
    }

    @Test
    void namesTheEngineVersion() {
        assertThat(ScheduleEngine.schedule(interestFree("1.00", "2024-01-01", 1).build())
                        .version())
                .isEqualTo("hamyori-schedule-2");
    }
}
