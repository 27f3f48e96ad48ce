package tj.hamyori.repayment.model.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static tj.hamyori.repayment.model.account.AccountFixture.LINES;
import static tj.hamyori.repayment.model.schedule.TermsFixture.USD;
import static tj.hamyori.repayment.model.schedule.TermsFixture.interestFree;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.model.schedule.FrequencyUnit;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.InterestMethod;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.LoanTermsBuilder;
import tj.hamyori.repayment.model.schedule.ScheduleEngine;
import tj.hamyori.repayment.model.schedule.TermsFixture;

class RescheduleTest {
    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 20);

    @Test
    void shiftsWhatIsUnpaidAndLeavesWhatIsPaid() {
        assertThat(Reschedule.shifted(LINES, 15_000, 3))
                .containsExactly(
                        new Instalment(1, LocalDate.of(2026, 2, 15), 10_000, 1_000, 500, 20_000),
                        new Instalment(2, LocalDate.of(2026, 3, 15), 2_500, 1_000, 0, 17_500),
                        new Instalment(3, LocalDate.of(2026, 6, 15), 7_500, 0, 0, 10_000),
                        new Instalment(4, LocalDate.of(2026, 7, 15), 10_000, 1_000, 0, 0));
    }

    @Test
    void keepsTheSeedDayWhenShiftingMonths() {
        List<Instalment> lines = ScheduleEngine.schedule(
                        interestFree("300.00", "2026-01-31", 3).build())
                .instalments();
        assertThat(Reschedule.shifted(lines, 0, 1))
                .extracting(Instalment::dueOn)
                .isEqualTo(TermsFixture.dates("2026-03-31 2026-04-30 2026-05-31"));
    }

    @Test
    void keepsTheSpacingOfWeeklyLines() {
        List<Instalment> lines = ScheduleEngine.schedule(interestFree("300.00", "2026-01-22", 3)
                        .every(1, FrequencyUnit.WEEK)
                        .build())
                .instalments();
        assertThat(Reschedule.shifted(lines, 0, 1))
                .extracting(Instalment::dueOn)
                .isEqualTo(TermsFixture.dates("2026-02-28 2026-03-07 2026-03-14"));
    }

    @Test
    void putsTheOutstandingPrincipalOnNewTerms() {
        LoanTerms terms = LoanTerms.of(17_500, USD, DECIDED_ON, 2).build();
        assertThat(Reschedule.onNewTerms(LINES, 15_000, DECIDED_ON, terms))
                .containsExactly(
                        new Instalment(1, LocalDate.of(2026, 2, 15), 10_000, 1_000, 500, 20_000),
                        new Instalment(2, LocalDate.of(2026, 3, 15), 2_500, 1_000, 0, 17_500),
                        new Instalment(3, LocalDate.of(2026, 4, 20), 8_750, 0, 0, 8_750),
                        new Instalment(4, LocalDate.of(2026, 5, 20), 8_750, 0, 0, 0));
    }

    @Test
    void doesNotLoseInterestAndFeesThatWereDue() {
        LoanTerms terms = LoanTerms.of(30_000, USD, DECIDED_ON, 1).build();
        assertThat(Reschedule.onNewTerms(LINES, 0, DECIDED_ON, terms))
                .containsExactly(new Instalment(1, LocalDate.of(2026, 4, 20), 30_000, 2_000, 500, 0));
    }

    @Test
    void carriesWhatWasPaidAheadOnTheDateOfTheDecision() {
        LoanTerms terms = LoanTerms.of(9_000, USD, DECIDED_ON, 1)
                .every(1, FrequencyUnit.WEEK)
                .build();
        assertThat(Reschedule.onNewTerms(LINES, 24_500, DECIDED_ON, terms))
                .containsExactly(
                        new Instalment(1, LocalDate.of(2026, 2, 15), 10_000, 1_000, 500, 20_000),
                        new Instalment(2, LocalDate.of(2026, 3, 15), 10_000, 1_000, 0, 10_000),
                        new Instalment(3, DECIDED_ON, 1_000, 1_000, 0, 9_000),
                        new Instalment(4, LocalDate.of(2026, 3, 27), 9_000, 0, 0, 0));
    }

    @Test
    void shiftsMonthlyDatesToTheirSeedDayThoughSomeWereMovedOffDaysOff() {
        List<Instalment> lines = List.of(
                new Instalment(1, LocalDate.of(2026, 1, 15), 100, 0, 0, 400),
                new Instalment(2, LocalDate.of(2026, 2, 16), 100, 0, 0, 300),
                new Instalment(3, LocalDate.of(2026, 3, 16), 100, 0, 0, 200),
                new Instalment(4, LocalDate.of(2026, 4, 15), 100, 0, 0, 100),
                new Instalment(5, LocalDate.of(2026, 5, 15), 100, 0, 0, 0));
        assertThat(Reschedule.shifted(lines, 100, 3))
                .extracting(Instalment::dueOn)
                .isEqualTo(TermsFixture.dates("2026-01-15 2026-05-15 2026-06-15 2026-07-15 2026-08-15"));
    }

    @Test
    void letsGraceLinesCarryTheInterestOfWhatIsNotYetDue() {
        LoanTerms agreed = LoanTerms.of(30_000, USD, LocalDate.of(2026, 1, 15), 3)
                .interest(InterestMethod.DECLINING_BALANCE, new BigDecimal("12"))
                .build();
        List<Instalment> lines = ScheduleEngine.schedule(agreed).instalments();
        assertThat(Reschedule.withGrace(lines, 10_300, LocalDate.of(2026, 2, 20), 2, agreed))
                .containsExactly(
                        new Instalment(1, LocalDate.of(2026, 2, 15), 10_000, 300, 0, 20_000),
                        new Instalment(2, LocalDate.of(2026, 3, 15), 0, 200, 0, 20_000),
                        new Instalment(3, LocalDate.of(2026, 4, 15), 0, 200, 0, 20_000),
                        new Instalment(4, LocalDate.of(2026, 5, 15), 10_000, 200, 0, 10_000),
                        new Instalment(5, LocalDate.of(2026, 6, 15), 10_000, 100, 0, 0));
    }

    @Test
    void boundsTheGrace() {
        LoanTerms agreed =
                LoanTerms.of(30_000, USD, LocalDate.of(2026, 1, 15), 3).build();
        LocalDate last = LINES.getLast().dueOn();
        assertThat(Reschedule.withGrace(LINES, 0, DECIDED_ON, 120, agreed)).hasSize(123);
        assertThat(refused(() -> Reschedule.withGrace(LINES, 0, DECIDED_ON, 121, agreed)))
                .isEqualTo(RescheduleRule.GRACE_WITHIN_BOUNDS);
        assertThat(refused(() -> Reschedule.withGrace(LINES, 0, DECIDED_ON, 0, agreed)))
                .isEqualTo(RescheduleRule.GRACE_WITHIN_BOUNDS);
        assertThat(Reschedule.withGrace(LINES, 0, last.minusDays(1), 1, agreed)).hasSize(4);
        assertThat(refused(() -> Reschedule.withGrace(LINES, 0, last, 1, agreed)))
                .isEqualTo(RescheduleRule.SOMETHING_FALLS_DUE_AFTER_THE_DECISION);
    }

    @Test
    void refusesWhereNothingIsOutstanding() {
        assertThat(Reschedule.shifted(LINES, 33_499, 1)).hasSize(4);
        assertThat(refused(() -> Reschedule.shifted(LINES, 33_500, 1)))
                .isEqualTo(RescheduleRule.SOMETHING_IS_OUTSTANDING);
    }

    @Test
    void boundsTheShift() {
        assertThat(Reschedule.shifted(LINES, 0, 1).getFirst().dueOn()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(Reschedule.shifted(LINES, 0, 120).getFirst().dueOn()).isEqualTo(LocalDate.of(2036, 2, 15));
        assertThat(refused(() -> Reschedule.shifted(LINES, 0, 0))).isEqualTo(RescheduleRule.SHIFT_WITHIN_BOUNDS);
        assertThat(refused(() -> Reschedule.shifted(LINES, 0, 121))).isEqualTo(RescheduleRule.SHIFT_WITHIN_BOUNDS);
    }

    @Test
    void refusesTermsForAnotherPrincipal() {
        assertThat(refused(() -> newTerms(LoanTerms.of(29_999, USD, DECIDED_ON, 1))))
                .isEqualTo(RescheduleRule.NEW_TERMS_ARE_FOR_THE_OUTSTANDING_PRINCIPAL);
    }

    @Test
    void refusesADownPayment() {
        assertThat(refused(() -> newTerms(
                        LoanTerms.of(30_000, USD, DECIDED_ON, 1).downPaymentPercent(new BigDecimal("0.000001")))))
                .isEqualTo(RescheduleRule.NEW_TERMS_HAVE_NO_DOWN_PAYMENT);
    }

    @Test
    void refusesNewLinesThatAreDueAlready() {
        LoanTermsBuilder terms =
                LoanTerms.of(30_000, USD, LocalDate.of(2026, 3, 13), 1).every(1, FrequencyUnit.WEEK);
        assertThat(refused(() -> newTerms(terms))).isEqualTo(RescheduleRule.NEW_LINES_FALL_DUE_AFTER_THE_DECISION);
        assertThat(newTerms(terms.disbursedOn(LocalDate.of(2026, 3, 14)))
                        .getFirst()
                        .dueOn())
                .isEqualTo(DECIDED_ON.plusDays(1));
    }

    private static List<Instalment> newTerms(LoanTermsBuilder terms) {
        return Reschedule.onNewTerms(LINES, 0, DECIDED_ON, terms.build());
    }

    private static RescheduleRule refused(Runnable call) {
        return catchThrowableOfType(RescheduleRefused.class, call::run).rule();
    }
}
