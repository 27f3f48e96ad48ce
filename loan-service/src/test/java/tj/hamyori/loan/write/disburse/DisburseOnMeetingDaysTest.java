package tj.hamyori.loan.write.disburse;

import static tj.hamyori.loan.write.LoanFixture.DISBURSED_ON;
import static tj.hamyori.loan.write.LoanFixture.MEMBER;
import static tj.hamyori.loan.write.LoanFixture.MFO;
import static tj.hamyori.loan.write.LoanFixture.approved;
import static tj.hamyori.loan.write.LoanFixture.endorsed;
import static tj.hamyori.loan.write.LoanFixture.loan;
import static tj.hamyori.loan.write.LoanFixture.refusal;

import java.time.LocalDate;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.write.LoanFixture;

/** The money is handed over on 21 January 2026; the second Tuesdays around a month later are 10 February, 10 March. */
class DisburseOnMeetingDaysTest {

    private static final MeetingRhythm SECOND_TUESDAY = new MeetingRhythm(1, "MONTH", "TUESDAY", 2);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);

    @Test
    void fallsDueWhenTheGroupMeets() {
        disbursing(SECOND_TUESDAY, MARCH).expectEvents(onMeetings());
        disbursing(SECOND_TUESDAY, MARCH.plusDays(1)).expectException(refusal("FIRST_DUE_ON_NO_MEETING"));
    }

    @Test
    void countsTheYearOfAnInterestFreeLoanFromMeetingToMeeting() {
        disbursing(SECOND_TUESDAY, LocalDate.of(2026, 2, 10))
                .expectException(refusal("INTEREST_FREE_ENDS_WITHIN_A_YEAR"));
        disbursing(new MeetingRhythm(1, "MONTH", "TUESDAY", 4), null).expectSuccessfulHandlerExecution();
    }

    @Test
    void needsAGroupThatAgreedOnAWeekday() {
        disbursing(null, MARCH).expectException(refusal("GROUP_WITHOUT_MEETING_DAY"));
        disbursing(new MeetingRhythm(1, "MONTH", null, 0), MARCH).expectException(refusal("GROUP_WITHOUT_MEETING_DAY"));
    }

    @Test
    void needsAGroupThatMeetsWheneverAnInstalmentFallsDue() {
        disbursing(new MeetingRhythm(1, "WEEK", "TUESDAY", 0), MARCH)
                .expectException(refusal("GROUP_MEETS_IN_ANOTHER_RHYTHM"));
        disbursing(new MeetingRhythm(2, "MONTH", "TUESDAY", 2), MARCH)
                .expectException(refusal("GROUP_MEETS_IN_ANOTHER_RHYTHM"));
    }

    @Test
    void asksWhichMeetingIsTheFirstWhereTheGroupDoesNotMeetEachTime() {
        MeetingRhythm everyOther = new MeetingRhythm(2, "MONTH", "TUESDAY", 2);
        loan().given(LoanFixture.submittedTo(LoanFixture.followingTheGroup(2)), endorsed(), approved())
                .when(command(everyOther, null))
                .expectException(refusal("FIRST_MEETING_NOT_SAID"));
        loan().given(LoanFixture.submittedTo(LoanFixture.followingTheGroup(2)), endorsed(), approved())
                .when(command(everyOther, MARCH))
                .expectSuccessfulHandlerExecution();
    }

    private static ResultValidator<?> disbursing(@Nullable MeetingRhythm group, @Nullable LocalDate first) {
        return loan().given(LoanFixture.submittedTo(LoanFixture.followingTheGroup(1)), endorsed(), approved())
                .when(command(group, first));
    }

    private static DisburseLoan command(@Nullable MeetingRhythm group, @Nullable LocalDate first) {
        return DisburseLoanTest.disburse(MFO, DISBURSED_ON, MEMBER, first, group);
    }

    private static LoanDisbursed onMeetings() {
        LoanDisbursed it = LoanFixture.disbursed(LoanFixture.followingTheGroup(1), LoanFixture.GROUP, MARCH);
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
}
