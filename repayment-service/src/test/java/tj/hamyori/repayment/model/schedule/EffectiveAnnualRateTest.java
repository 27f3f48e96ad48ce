package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.annuity;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class EffectiveAnnualRateTest {

    @Test
    void isZeroWithoutInterestAndFee() {
        assertThat(rate(interestFree("12000.00", "2026-01-15", 12))).isEqualTo("0.00");
        assertThat(rate(interestFree("100.00", "2026-01-15", 4).downPaymentPercent(BigDecimal.TEN)))
                .isEqualTo("0.00");
    }

    /** One payment after 365 days: the rate is the cost itself. */
    @Test
    void isTheCostOfOneYear() {
        assertThat(rate(interestFree("1000.00", "2025-01-01", 1)
                        .every(12, FrequencyUnit.MONTH)
                        .flatFeeMinor(10_000)))
                .isEqualTo("10.00");
    }

    /** (1 + 3 %)^(365 / 73) - 1 = 1.03^5 - 1. */
    @Test
    void compoundsWithinTheYear() {
        assertThat(rate(interestFree("100.00", "2025-01-01", 1)
                        .every(73, FrequencyUnit.DAY)
                        .flatFeeMinor(300)))
                .isEqualTo("15.93");
    }

    /** Twelve equal months would give (1 + 26 %/12)^12 - 1 = 29.33; real months of 2024 give a hundredth less. */
    @Test
    void followsTheRealDates() {
        assertThat(rate(annuity("12000.00", "26.00", "2024-01-01", 12))).isEqualTo("29.32");
    }

    /** Fee on the day of disbursement: 100 received for 110 back a year later. */
    @Test
    void takesWhatIsPaidOnDisbursementOffWhatIsReceived() {
        assertThat(rate(interestFree("120.00", "2025-01-01", 1)
                        .every(12, FrequencyUnit.MONTH)
                        .downPaymentPercent(new BigDecimal("8.333333"))
                        .flatFeeMinor(1_000)))
                .isEqualTo("10.00");
    }

    @Test
    void isAbsentWhereNothingWasReceived() {
        LoanTermsBuilder terms = interestFree("100.00", "2025-01-01", 1)
                .downPaymentPercent(BigDecimal.TEN)
                .flatFeeMinor(9_000);
        assertThat(ScheduleEngine.schedule(terms.build()).effectiveAnnualRatePercent())
                .isNull();
    }

    @Test
    void holdsForExtremeCosts() {
        assertThat(rate(interestFree("1.00", "2025-01-01", 1)
                        .every(365, FrequencyUnit.DAY)
                        .flatFeeMinor(99_999_900)))
                .isEqualTo("99999900.00");
    }

    private static String rate(LoanTermsBuilder terms) {
        return String.valueOf(ScheduleEngine.schedule(terms.build()).effectiveAnnualRatePercent());
    }
}
