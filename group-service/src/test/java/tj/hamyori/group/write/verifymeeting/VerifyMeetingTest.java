package tj.hamyori.group.write.verifymeeting;

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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.Attendance;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.PaymentIds;

class VerifyMeetingTest {

    private static final LocalDate HELD = LocalDate.parse("2025-03-15");
    private static final UUID OTHER_GROUP = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final List<HandedOver> REPAYMENTS =
            List.of(new HandedOver(PaymentIds.of(MEETING, LOAN), MEMBER, LOAN, Money.of(25_000, "TJS")));
    private static final MeetingRecorded RECORDED = new MeetingRecorded(
            MEETING,
            GROUP,
            MFO,
            HELD,
            List.of(new Attendance(MEMBER, "PRESENT")),
            10_000,
            34_500,
            "TJS",
            null,
            REPAYMENTS,
            "zarina");

    @Test
    void verifiesOnTheDayOfTheMeetingAndNotBefore() {
        meeting(RECORDED).when(command(HELD, 34_400, "nigina")).expectEvents(verified(HELD, 34_400, "nigina"));
        refused(meeting(RECORDED).when(command(HELD.minusDays(1), 34_400, "nigina")), "VERIFIED_BEFORE_HELD");
    }

    @Test
    void verifiesTodayButNotTomorrow() {
        meeting(RECORDED).when(command(TODAY, 34_500, "nigina")).expectEvents(verified(TODAY, 34_500, "nigina"));
        refused(meeting(RECORDED).when(command(TOMORROW, 34_500, "nigina")), "VERIFIED_IN_FUTURE");
    }

    @Test
    void refusesWhoRecordedIt() {
        refused(meeting(RECORDED).when(command(HELD, 34_500, "zarina")), "VERIFIED_BY_RECORDER");
    }

    @Test
    void changesNothingWhenSentAgainAndRefusesAnotherCount() {
        MeetingVerified verified = verified(HELD, 34_400, "nigina");
        meeting(RECORDED, verified).when(command(HELD, 34_400, "nigina")).expectNoEvents();
        String code = "MEETING_ALREADY_VERIFIED";
        refused(meeting(RECORDED, verified).when(command(HELD, 34_401, "nigina")), code);
        refused(meeting(RECORDED, verified).when(command(HELD, 34_400, "firuza")), code);
    }

    @Test
    void hidesAMeetingFromAnotherOrganisationOrGroup() {
        String code = "UNKNOWN_RESOURCE";
        refused(meeting(RECORDED).when(command(OTHER_MFO, GROUP, HELD, 34_500, "nigina")), code);
        refused(meeting(RECORDED).when(command(MFO, OTHER_GROUP, HELD, 34_500, "nigina")), code);
    }

    private static MeetingVerified verified(LocalDate on, long counted, String by) {
        return new MeetingVerified(MEETING, GROUP, HELD, on, counted, REPAYMENTS, by, null, posting(counted));
    }

    private static LedgerPosting posting(long counted) {
        return new LedgerPosting(
                MFO,
                "TJS",
                null,
                10_000,
                counted,
                List.of(new LedgerEntry("CASH", "OWED_TO_LENDER", MEMBER, LOAN, null, 25_000)),
                0,
                null,
                "zarina");
    }

    private static VerifyMeeting command(LocalDate on, long counted, String by) {
        return command(MFO, GROUP, on, counted, by);
    }

    private static VerifyMeeting command(String mfo, UUID group, LocalDate on, long counted, String by) {
        return new VerifyMeeting(MEETING, group, mfo, on, counted, by, null, TODAY);
    }
}
