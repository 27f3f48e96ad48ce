package tj.hamyori.group.write.reversemeeting;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.meeting;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.PaymentIds;
import tj.hamyori.group.write.Fixtures.ReadableSeals;
import tj.hamyori.group.write.verifymeeting.VerifyMeeting;

class ReverseMeetingTest {

    private static final String SEALED = ReadableSeals.text("Дубора", "first");
    private static final List<HandedOver> REPAYMENTS =
            List.of(new HandedOver(PaymentIds.of(MEETING, LOAN), MEMBER, LOAN, Money.of(25_000, "TJS")));
    private static final MeetingRecorded RECORDED =
            new MeetingRecorded(MEETING, GROUP, MFO, HELD, List.of(), 0, 25_000, "TJS", null, REPAYMENTS, "zarina");
    private static final MeetingVerified VERIFIED =
            new MeetingVerified(MEETING, GROUP, HELD, HELD, 25_000, REPAYMENTS, "nigina", null, null);

    @Test
    void takesBackAMeetingWithItsRepaymentsOnceTheyWereFacts() {
        meeting(RECORDED, VERIFIED).when(command(TODAY, "firuza")).expectEvents(reversed(TODAY, REPAYMENTS));
        meeting(RECORDED).when(command(TODAY, "firuza")).expectEvents(reversed(TODAY, List.of()));
    }

    @Test
    void takesItBackOnTheDayItWasHeldNotBeforeAndNotTomorrow() {
        meeting(RECORDED).when(command(HELD, "firuza")).expectEvents(reversed(HELD, List.of()));
        refused(meeting(RECORDED).when(command(HELD.minusDays(1), "firuza")), "REVERSED_BEFORE_HELD");
        refused(meeting(RECORDED).when(command(TOMORROW, "firuza")), "REVERSED_IN_FUTURE");
    }

    @Test
    void refusesWhoRecordedAndWhoVerified() {
        refused(meeting(RECORDED, VERIFIED).when(command(TODAY, "zarina")), "REVERSED_BY_ANOTHER");
        refused(meeting(RECORDED, VERIFIED).when(command(TODAY, "nigina")), "REVERSED_BY_ANOTHER");
    }

    @Test
    void changesNothingAgainAndRefusesAnotherPersonOrAVerificationAfterwards() {
        MeetingReversed reversed = reversed(TODAY, List.of());
        String code = "MEETING_WAS_REVERSED";
        meeting(RECORDED, reversed).when(command(TODAY, "firuza")).expectNoEvents();
        refused(meeting(RECORDED, reversed).when(command(TODAY, "davlat")), code);
        refused(
                meeting(RECORDED, reversed)
                        .when(new VerifyMeeting(MEETING, GROUP, MFO, HELD, 25_000, "nigina", null, false, TODAY)),
                code);
    }

    @Test
    void hidesAMeetingFromAnotherOrganisation() {
        refused(
                meeting(RECORDED)
                        .when(new ReverseMeeting(MEETING, GROUP, OTHER_MFO, TODAY, "x", SEALED, "firuza", TODAY)),
                "UNKNOWN_RESOURCE");
    }

    private static MeetingReversed reversed(LocalDate on, List<HandedOver> repayments) {
        return new MeetingReversed(MEETING, GROUP, HELD, on, repayments, SEALED, "firuza");
    }

    private static ReverseMeeting command(LocalDate on, String by) {
        return new ReverseMeeting(MEETING, GROUP, MFO, on, "Дубора", SEALED, by, TODAY);
    }
}
