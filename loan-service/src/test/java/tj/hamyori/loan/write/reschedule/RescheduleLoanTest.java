package tj.hamyori.loan.write.reschedule;

import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.LOAN;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.closed;
import static tj.hamyori.loan.write.LoanFixture.disbursed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;
import static tj.hamyori.loan.write.LoanFixture.rescheduled;
import static tj.hamyori.loan.write.LoanFixture.submitted;
import static tj.hamyori.loan.write.LoanFixture.writtenOff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanEvent;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.MeetingDay;

class RescheduleLoanTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void keepsTheRhythmUnlessAnotherIsGiven() {
        loan().given(submitted(), approved(), disbursed())
                .when(new RescheduleLoan(
                        LOAN, MFO, JUNE, "FLOOD", NewTerms.extend(12, null, null, JULY), null, "farzona"))
                .expectEvents(rescheduled());
        loan().given(submitted(), approved(), disbursed())
                .when(new RescheduleLoan(
                        LOAN, MFO, JUNE, "FLOOD", NewTerms.extend(40, 2, "WEEK", JULY), null, "farzona"))
                .expectEvents(
                        new LoanRescheduled(LOAN, JUNE, "FLOOD", 40, 2, "WEEK", JULY, "farzona", "EXTEND", null, null));
    }

    @Test
    void reschedulesOnceMoreButNotBeforeTheLastTime() {
        loan().given(submitted(), approved(), disbursed(), rescheduled())
                .when(reschedule(JUNE, 12, JULY))
                .expectEvents(rescheduled());
        refuses(
                reschedule(JUNE.minusDays(1), 12, JULY),
                "DATED_TOO_EARLY",
                submitted(),
                approved(),
                disbursed(),
                rescheduled());
    }

    @Test
    void putsTheFirstDueDateAfterTheDecision() {
        loan().given(submitted(), approved(), disbursed())
                .when(reschedule(JUNE, 12, JUNE.plusDays(1)))
                .expectSuccessfulHandlerExecution();
        refuses(reschedule(JUNE, 12, JUNE), "FIRST_DUE_TOO_EARLY", submitted(), approved(), disbursed());
    }

    @Test
    void keepsAnInterestFreeLoanRunningForAYearFromItsDisbursement() {
        LocalDate yearLater = DISBURSED_ON.plusMonths(12);
        loan().given(submitted(), approved(), disbursed())
                .when(reschedule(JUNE, 1, yearLater))
                .expectEvents(new LoanRescheduled(
                        LOAN, JUNE, "FLOOD", 1, 1, "MONTH", yearLater, "farzona", "EXTEND", null, null));
        refuses(
                reschedule(JUNE, 1, yearLater.minusDays(1)),
                "INTEREST_FREE_ENDS_WITHIN_A_YEAR",
                submitted(),
                approved(),
                disbursed());
    }

    @Test
    void shiftsByMonthsWithinBoundsAndKeepsTheRhythmLastAgreed() {
        for (int months : new int[] {1, 120}) {
            loan().given(submitted(), approved(), disbursed(), fortnightly())
                    .when(change(NewTerms.shift(months)))
                    .expectEvents(new LoanRescheduled(
                            LOAN, JUNE, "FLOOD", null, 2, "WEEK", null, "farzona", "SHIFT", months, null));
        }
        for (Integer months : new Integer[] {null, 0, 121}) {
            refuses(change(NewTerms.shift(months)), "SHIFT_OUT_OF_RANGE", submitted(), approved(), disbursed());
        }
    }

    @Test
    void grantsAGraceWithinBounds() {
        for (int grace : new int[] {1, 120}) {
            loan().given(submitted(), approved(), disbursed())
                    .when(change(NewTerms.grace(grace)))
                    .expectEvents(new LoanRescheduled(
                            LOAN, JUNE, "FLOOD", null, 1, "MONTH", null, "farzona", "GRACE", null, grace));
        }
        for (Integer grace : new Integer[] {null, 0, 121}) {
            refuses(change(NewTerms.grace(grace)), "GRACE_OUT_OF_RANGE", submitted(), approved(), disbursed());
        }
    }

    @Test
    void needsNewTermsWhole() {
        refuses(
                change(NewTerms.extend(null, null, null, JULY)),
                "NEW_TERMS_INCOMPLETE",
                submitted(),
                approved(),
                disbursed());
        refuses(
                change(NewTerms.extend(12, null, null, null)),
                "NEW_TERMS_INCOMPLETE",
                submitted(),
                approved(),
                disbursed());
    }

    @Test
    void grantsNoGraceOnceTheLastInstalmentIsDue() {
        LoanEvent[] running = {submitted(), approved(), disbursed()};
        loan().given((Object[]) running).when(grace(JUNE.plusDays(1))).expectSuccessfulHandlerExecution();
        loan().given((Object[]) running).when(grace(null)).expectSuccessfulHandlerExecution();
        refuses(grace(JUNE), "NOTHING_DUE_AFTER_THE_DECISION", running);
    }

    @Test
    void beginsNewTermsOnAMeetingOfALoanThatFollowsMeetings() {
        LoanEvent[] running = {submitted(), approved(), disbursedWithMeetings()};
        loan().given((Object[]) running)
                .when(reschedule(JUNE, 12, LocalDate.of(2026, 7, 14)))
                .expectSuccessfulHandlerExecution();
        refuses(reschedule(JUNE, 12, LocalDate.of(2026, 7, 15)), "FIRST_DUE_ON_NO_MEETING", running);
        refuses(
                change(NewTerms.extend(80, 1, "WEEK", LocalDate.of(2026, 7, 14))),
                "NEW_RHYTHM_WITHOUT_MEETINGS",
                running);
    }

    private static LoanDisbursed disbursedWithMeetings() {
        LoanDisbursed it = disbursed();
        return new LoanDisbursed(
                it.loanId(),
                it.loanNumber(),
                it.product(),
                it.purpose(),
                it.groupId(),
                it.officer(),
                it.disbursedOn(),
                it.principal(),
                it.instalments(),
                it.firstDueOn(),
                it.channel(),
                it.receivedBy(),
                it.borrowers(),
                it.disbursedBy(),
                new MeetingDay("TUESDAY", 2));
    }

    private static RescheduleLoan grace(@Nullable LocalDate lastDueOn) {
        return new RescheduleLoan(LOAN, MFO, JUNE, "FLOOD", NewTerms.grace(2), lastDueOn, "farzona");
    }

    private static LoanRescheduled fortnightly() {
        return new LoanRescheduled(LOAN, DISBURSED_ON, "FLOOD", 40, 2, "WEEK", JULY, "farzona", "EXTEND", null, null);
    }

    private static RescheduleLoan change(NewTerms terms) {
        return new RescheduleLoan(LOAN, MFO, JUNE, "FLOOD", terms, null, "farzona");
    }

    @Test
    void refusesALoanThatDoesNotRun() {
        refuses(reschedule(JUNE, 12, JULY), "NOT_RUNNING", submitted(), approved());
        refuses(reschedule(JUNE, 12, JULY), "NOT_RUNNING", submitted(), approved(), disbursed(), closed());
        refuses(reschedule(JUNE, 12, JULY), "NOT_RUNNING", submitted(), approved(), disbursed(), writtenOff());
    }

    @Test
    void hidesLoansOfOtherOrganisations() {
        refuses(
                new RescheduleLoan(
                        LOAN, "DILSUZ", JUNE, "FLOOD", NewTerms.extend(12, null, null, JULY), null, "farzona"),
                "UNKNOWN_RESOURCE",
                submitted(),
                approved(),
                disbursed());
    }

    private static void refuses(RescheduleLoan command, String code, LoanEvent... before) {
        loan().given((Object[]) before).when(command).expectNoEvents().expectException(refusal(code));
    }

    private static RescheduleLoan reschedule(LocalDate on, int instalments, LocalDate firstDueOn) {
        return new RescheduleLoan(
                LOAN, MFO, on, "FLOOD", NewTerms.extend(instalments, null, null, firstDueOn), null, "farzona");
    }
}
