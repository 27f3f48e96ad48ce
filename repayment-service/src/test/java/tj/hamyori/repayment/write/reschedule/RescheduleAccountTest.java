package tj.hamyori.repayment.write.reschedule;

import static tj.hamyori.repayment.write.DecisionFixture.DECIDED_AT;
import static tj.hamyori.repayment.write.DecisionFixture.DECISION;
import static tj.hamyori.repayment.write.DecisionFixture.following;
import static tj.hamyori.repayment.write.DecisionFixture.newTerms;
import static tj.hamyori.repayment.write.DecisionFixture.without;
import static tj.hamyori.repayment.write.LoanAccountFixture.DISBURSED_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.FIRST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LAST_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.LOAN;
import static tj.hamyori.repayment.write.LoanAccountFixture.NOW;
import static tj.hamyori.repayment.write.LoanAccountFixture.OTHER_PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.OWN;
import static tj.hamyori.repayment.write.LoanAccountFixture.PAYMENT;
import static tj.hamyori.repayment.write.LoanAccountFixture.PRINCIPAL_MINOR;
import static tj.hamyori.repayment.write.LoanAccountFixture.SECOND_DUE_ON;
import static tj.hamyori.repayment.write.LoanAccountFixture.account;
import static tj.hamyori.repayment.write.LoanAccountFixture.line;
import static tj.hamyori.repayment.write.LoanAccountFixture.opened;
import static tj.hamyori.repayment.write.LoanAccountFixture.paid;
import static tj.hamyori.repayment.write.LoanAccountFixture.refused;
import static tj.hamyori.repayment.write.LoanAccountFixture.scheduled;
import static tj.hamyori.repayment.write.LoanAccountFixture.terms;
import static tj.hamyori.repayment.write.LoanAccountFixture.writtenOff;
import static tj.hamyori.repayment.write.Refusals.NEW_TERMS_MAKE_NO_SCHEDULE;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.DecisionFixture;
import tj.hamyori.repayment.write.record.RecordRepayment;

class RescheduleAccountTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 20);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @Test
    void putsWhatIsUnpaidOnNewTermsAndLeavesWhatIsPaid() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 15_000))
                .when(reschedule(2, "MONTH", MAY))
                .expectEvents(decided(2, "MONTH", MAY), afterTheFlood());
    }

    @Test
    void makesOneVersionAfterAnotherEachAddingUpToThePrincipal() {
        LocalDate june = LocalDate.of(2026, 6, 10);

        UUID second = UUID.fromString("00000000-0000-4000-8000-000000000022");
        LocalDate july = LocalDate.of(2026, 7, 15);

        account(
                        opened(),
                        scheduled(),
                        paid(FIRST_DUE_ON, 15_000),
                        decided(2, "MONTH", MAY),
                        afterTheFlood(),
                        paid(OTHER_PAYMENT, june, 5_000, 0))
                .when(new RescheduleAccount(
                        LOAN, second, june, DECIDED_AT, "FLOOD", 3, 1, "MONTH", july, DeclaredDays.NONE, NOW))
                .expectEvents(
                        DecisionFixture.decided(
                                second, "EXTEND", june, DECIDED_AT, "FLOOD", null, newTerms(3, "MONTH", july)),
                        following(
                                second,
                                3,
                                "RESCHEDULED",
                                "FLOOD",
                                june,
                                null,
                                true,
                                line(1, FIRST_DUE_ON, 10_000),
                                line(2, SECOND_DUE_ON, 5_000),
                                line(3, MAY, 5_000),
                                line(4, LocalDate.of(2026, 7, 15), 3_333),
                                line(5, LocalDate.of(2026, 8, 15), 3_333),
                                line(6, LocalDate.of(2026, 9, 15), 3_334)));
    }

    @Test
    void isMadeAnewForMoneyOfItsDateThatTurnsUpLater() {
        account(opened(), scheduled(), decided(1, "MONTH", MAY), rescheduled(2, DECIDED_ON, line(1, MAY, 30_000)))
                .when(
                        new RecordRepayment(
                                LOAN, PAYMENT, FIRST_DUE_ON, 10_000, "TJS", "COUNTER", "K-77", "firuza", NOW),
                        OWN)
                .expectEvents(
                        paid(FIRST_DUE_ON, 10_000),
                        rescheduled(3, DECIDED_ON, line(1, FIRST_DUE_ON, 10_000), line(2, MAY, 20_000)));
    }

    @Test
    void losesItsEffectButNoMoneyWhereTheLoanTurnsOutToHaveBeenRepaid() {
        account(opened(), scheduled(), decided(1, "MONTH", MAY), rescheduled(2, DECIDED_ON, line(1, MAY, 30_000)))
                .when(
                        new RecordRepayment(
                                LOAN, PAYMENT, FIRST_DUE_ON, 30_000, "TJS", "COUNTER", "K-77", "firuza", NOW),
                        OWN)
                .expectEvents(
                        paid(FIRST_DUE_ON, 30_000),
                        without(DECISION, "EXTEND", DECIDED_ON, "nothing-to-reschedule"),
                        following(
                                null,
                                3,
                                "AGREED",
                                null,
                                DECIDED_ON,
                                null,
                                false,
                                line(1, FIRST_DUE_ON, 10_000),
                                line(2, SECOND_DUE_ON, 10_000),
                                line(3, LAST_DUE_ON, 10_000)),
                        new AccountRepaid(LOAN, FIRST_DUE_ON, NOW));
    }

    @Test
    void carriesUnpaidFeesAndTheInterestThatHadFallenDue() {
        account(
                        opened(),
                        scheduled(
                                new ScheduleLine(1, FIRST_DUE_ON, 15_000, 1_000, 500),
                                new ScheduleLine(2, LAST_DUE_ON, 15_000, 800, 0)))
                .when(reschedule(2, "WEEK", LocalDate.of(2026, 4, 1)))
                .expectEvents(
                        decided(2, "WEEK", LocalDate.of(2026, 4, 1)),
                        rescheduled(
                                2,
                                DECIDED_ON,
                                new ScheduleLine(1, LocalDate.of(2026, 4, 1), 15_000, 1_000, 500),
                                new ScheduleLine(2, LocalDate.of(2026, 4, 8), 15_000, 0, 0)));
    }

    @Test
    void putsWhatWasPaidAheadOnTheDateOfTheDecision() {
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 25_000))
                .when(reschedule(1, "MONTH", MAY))
                .expectEvents(
                        decided(1, "MONTH", MAY),
                        rescheduled(
                                2,
                                DECIDED_ON,
                                line(1, FIRST_DUE_ON, 10_000),
                                line(2, SECOND_DUE_ON, 10_000),
                                line(3, DECIDED_ON, 5_000),
                                line(4, MAY, 5_000)));
    }

    @Test
    void endsWithTheLastOfTheNewTerms() {
        ScheduleComputed version = rescheduled(2, DECIDED_ON, line(1, FIRST_DUE_ON, 10_000), line(2, MAY, 20_000));

        account(opened(), scheduled(), paid(FIRST_DUE_ON, 10_000), version)
                .when(
                        new RecordRepayment(LOAN, OTHER_PAYMENT, MAY, 20_000, "TJS", "COUNTER", "K-77", "firuza", NOW),
                        OWN)
                .expectEvents(paid(OTHER_PAYMENT, MAY, 20_000, 0), new AccountRepaid(LOAN, MAY, NOW));
    }

    @Test
    void givesAnAccountWithoutScheduleItsFirst() {
        account(opened(terms(3, "MONTH", DISBURSED_ON, "KEEP", "NONE")))
                .when(reschedule(1, "MONTH", MAY))
                .expectEvents(decided(1, "MONTH", MAY), rescheduled(1, DECIDED_ON, line(1, MAY, PRINCIPAL_MINOR)));
    }

    @Test
    void isNotedWithoutEffectWhereNothingIsOutstanding() {
        RescheduleAccount command = reschedule(1, "MONTH", MAY);

        account(opened(), scheduled(), paid(FIRST_DUE_ON, 29_999))
                .when(command)
                .expectEvents(
                        decided(1, "MONTH", MAY),
                        rescheduled(
                                2,
                                DECIDED_ON,
                                line(1, FIRST_DUE_ON, 10_000),
                                line(2, SECOND_DUE_ON, 10_000),
                                line(3, DECIDED_ON, 9_999),
                                line(4, MAY, 1)));
        account(opened(), scheduled(), paid(FIRST_DUE_ON, 30_000), new AccountRepaid(LOAN, FIRST_DUE_ON, NOW))
                .when(command)
                .expectEvents(
                        decided(1, "MONTH", MAY), without(DECISION, "EXTEND", DECIDED_ON, "nothing-to-reschedule"));
        account(opened(), scheduled(), writtenOff(SECOND_DUE_ON, 30_000))
                .when(command)
                .expectEvents(
                        decided(1, "MONTH", MAY), without(DECISION, "EXTEND", DECIDED_ON, "decided-after-write-off"));
    }

    @Test
    void needsNewTermsThatBeginAfterTheDecision() {
        account(opened(), scheduled())
                .when(reschedule(1, "MONTH", DECIDED_ON.plusDays(1)))
                .expectEvents(
                        decided(1, "MONTH", DECIDED_ON.plusDays(1)),
                        rescheduled(2, DECIDED_ON, line(1, DECIDED_ON.plusDays(1), 30_000)));
        refused(account(opened(), scheduled()).when(reschedule(1, "MONTH", DECIDED_ON)), NEW_TERMS_MAKE_NO_SCHEDULE);
    }

    @Test
    void keepsTheFirstDateAfterTheDecisionWhenItMovesOffAHoliday() {
        LocalDate friday = LocalDate.of(2026, 6, 19);
        LocalDate sunday = friday.plusDays(2);
        LocalDate monday = friday.plusDays(3);

        account(opened(terms(3, "MONTH", null, "PREVIOUS_WORKING_DAY", "TJ")), scheduled())
                .when(reschedule(friday, 1, "MONTH", sunday))
                .expectEvents(decided(friday, 1, "MONTH", sunday), rescheduled(2, friday, line(1, monday, 30_000)));
    }

    @Test
    void needsWordsItKnows() {
        refused(account(opened(), scheduled()).when(reschedule(1, "YEAR", MAY)), NEW_TERMS_MAKE_NO_SCHEDULE);
    }

    private static ScheduleComputed afterTheFlood() {
        return rescheduled(
                2,
                DECIDED_ON,
                line(1, FIRST_DUE_ON, 10_000),
                line(2, SECOND_DUE_ON, 5_000),
                line(3, MAY, 7_500),
                line(4, LocalDate.of(2026, 6, 1), 7_500));
    }

    private static RescheduleAccount reschedule(int instalments, String unit, LocalDate firstDueOn) {
        return reschedule(DECIDED_ON, instalments, unit, firstDueOn);
    }

    private static RescheduleAccount reschedule(LocalDate on, int instalments, String unit, LocalDate firstDueOn) {
        return new RescheduleAccount(
                LOAN, DECISION, on, DECIDED_AT, "FLOOD", instalments, 1, unit, firstDueOn, DeclaredDays.NONE, NOW);
    }

    private static ScheduleDecided decided(int instalments, String unit, LocalDate firstDueOn) {
        return decided(DECIDED_ON, instalments, unit, firstDueOn);
    }

    private static ScheduleDecided decided(LocalDate on, int instalments, String unit, LocalDate firstDueOn) {
        return DecisionFixture.decided("EXTEND", on, "FLOOD", newTerms(instalments, unit, firstDueOn));
    }

    private static ScheduleComputed rescheduled(int version, LocalDate decidedOn, ScheduleLine... lines) {
        return following(version, "RESCHEDULED", "FLOOD", decidedOn, lines);
    }
}
