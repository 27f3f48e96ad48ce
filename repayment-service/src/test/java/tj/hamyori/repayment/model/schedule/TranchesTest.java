package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.amounts;
import static tj.hamyori.repayment.model.schedule.TermsFixture.annuity;
import static tj.hamyori.repayment.model.schedule.TermsFixture.flat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 600.00 on 1 January and 600.00 on 1 March 2024 where nothing else is said, worked by hand. */
class TranchesTest {
    private static final List<Tranche> HALVES = halves("2024-03-01");

    @Test
    void sharesATrancheOverTheInstalmentsDueAfterIt() {
        LoanTermsBuilder terms = interestFree("1200.00", "2024-01-01", 4).tranches(HALVES);
        assertThat(amounts(ScheduleEngine.schedule(terms.build())))
                .isEqualTo("150.00+0.00 150.00+0.00 450.00+0.00 450.00+0.00");
        assertThat(ScheduleEngine.schedule(terms.build()).instalments())
                .extracting(Instalment::balanceAfterMinor)
                .containsExactly(45_000L, 30_000L, 45_000L, 0L);
    }

    @Test
    void chargesDecliningInterestFromItsDate() {
        LoanTermsBuilder terms = annuity("1200.00", "12", "2024-01-01", 4)
                .amortisation(Amortisation.EQUAL_PRINCIPAL)
                .tranches(HALVES);
        assertThat(amounts(ScheduleEngine.schedule(terms.build())))
                .isEqualTo("150.00+6.00 150.00+4.50 450.00+9.00 450.00+4.50");
        // 300.00 for the month and 600.00 for 11 of its 31 days: 3.00 + 2.13.
        terms.tranches(halves("2024-03-21"));
        assertThat(ScheduleEngine.schedule(terms.build()).instalments().get(2).interestMinor())
                .isEqualTo(513);
    }

    @Test
    void chargesFlatInterestFromItsDate() {
        LoanTermsBuilder terms = flat("1200.00", "12", "2024-01-01", 4).tranches(HALVES);
        assertThat(amounts(ScheduleEngine.schedule(terms.build())))
                .isEqualTo("150.00+6.00 150.00+6.00 450.00+12.00 450.00+12.00");
    }

    @Test
    void countsActualDays() {
        LoanTermsBuilder terms = annuity("1200.00", "36.5", "2024-01-01", 1)
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_365)
                .tranches(halves("2024-01-11"));
        // 600.00 × 31 days + 600.00 × 21 days at one per mille a day.
        assertThat(amounts(ScheduleEngine.schedule(terms.build()))).isEqualTo("1200.00+31.20");
    }

    @Test
    void repaysAllAtTheEndOfABulletLoan() {
        LoanTermsBuilder terms = annuity("1200.00", "12", "2024-01-01", 4)
                .amortisation(Amortisation.BULLET)
                .tranches(HALVES);
        assertThat(amounts(ScheduleEngine.schedule(terms.build())))
                .isEqualTo("0.00+6.00 0.00+6.00 0.00+12.00 1200.00+12.00");
    }

    @Test
    void keepsGraceAndTakesTranchesInIt() {
        LoanTermsBuilder terms = annuity("1200.00", "12", "2024-01-01", 5)
                .principalGraceInstalments(3)
                .tranches(HALVES);
        assertThat(amounts(ScheduleEngine.schedule(terms.build())))
                .isEqualTo("0.00+6.00 0.00+6.00 0.00+12.00 597.01+12.00 602.99+6.03");
    }

    /** 500.00 × 1.1008 + 500.00 × 1.1008^(183/365) = 1,075.06. */
    @Test
    void discountsEachTrancheFromItsDate() {
        LoanTermsBuilder terms = annuity("1000.00", "10", "2025-01-01", 1)
                .every(365, FrequencyUnit.DAY)
                .interestPeriod(InterestPeriod.DAILY, DayCount.ACTUAL_365)
                .tranches(List.of(
                        new Tranche(LocalDate.of(2025, 1, 1), 500_00), new Tranche(LocalDate.of(2025, 7, 2), 500_00)));
        RepaymentSchedule schedule = ScheduleEngine.schedule(terms.build());
        // 50.00 on the first half, 500.00 × 10 % × 183/365 = 25.07 on the second.
        assertThat(schedule.totals().interestMinor()).isEqualTo(7_507);
        assertThat(schedule.effectiveAnnualRatePercent()).isEqualTo("10.08");
    }

    private static List<Tranche> halves(String second) {
        return List.of(new Tranche(LocalDate.of(2024, 1, 1), 600_00), new Tranche(LocalDate.parse(second), 600_00));
    }
}
