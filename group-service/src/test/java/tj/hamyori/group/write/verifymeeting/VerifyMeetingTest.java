package tj.hamyori.group.write.verifymeeting;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.keyHolder;
import static tj.hamyori.group.write.Fixtures.meeting;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.Attendance;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.KeyHolderPinCancelled;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.PaymentIds;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.write.Pins;

class VerifyMeetingTest {

    private static final LocalDate HELD = LocalDate.parse("2025-03-15");
    private static final UUID KEY_HOLDER = UUID.fromString("88888888-8888-4888-8888-888888888888");
    private static final Object PIN_REGISTERED = new KeyHolderPinRegistered(GROUP, KEY_HOLDER, MFO, HELD, "nigina");
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
    void takesTheSignatureOfAKeyHolderOnWhosePhoneTheMeetingWasRecorded() {
        meeting(RECORDED)
                .when(signed(KEY_HOLDER, "zarina"))
                .expectEvents(new MeetingVerified(
                        MEETING,
                        GROUP,
                        HELD,
                        HELD,
                        34_400,
                        REPAYMENTS,
                        KEY_HOLDER.toString(),
                        KEY_HOLDER,
                        posting(34_400)));
    }

    @Test
    void refusesAnybodyElseWhereAKeyHolderHasAPin() {
        refused(meeting(RECORDED).when(signed(null, "nigina")), "KEY_HOLDER_SIGNS");
        meeting(RECORDED, verified(HELD, 34_400, "nigina"))
                .when(signed(null, "nigina"))
                .expectNoEvents();
    }

    @Test
    void takesTheSignatureOfAKeyHolderAndOfNobodyElse() {
        Object named = new KeyHoldersNamed(GROUP, List.of(KEY_HOLDER), HELD);
        group(formed(), named).when(ofGroup(KEY_HOLDER)).expectNoEvents().expectResultMessagePayload(false);
        refused(group(formed(), named).when(ofGroup(MEMBER)), "NOT_A_KEY_HOLDER");
    }

    @Test
    void asksForASignatureFromTheFirstPinOn() {
        Object named = new KeyHoldersNamed(GROUP, List.of(KEY_HOLDER), HELD);
        Pins pins = Pins.of(KEY_HOLDER, "7391");
        group(pins, formed(), named).when(ofGroup(null)).expectResultMessagePayload(true);
        Object handedOver = new KeyHoldersNamed(GROUP, List.of(MEMBER), HELD);
        group(pins, formed(), named, handedOver).when(ofGroup(null)).expectResultMessagePayload(false);
    }

    @Test
    void countsWrongPinsAndRefusesTheRightOneAfterTheFifth() {
        Pins pins = Pins.of(KEY_HOLDER, "7391");
        for (int wrong = 1; wrong < KeyHolderPins.MOST_TRIES; wrong++) {
            refused(keyHolder(pins, PIN_REGISTERED).when(pin("7390")), "PIN_WRONG");
        }
        keyHolder(pins, PIN_REGISTERED).when(pin("7391")).expectSuccessfulHandlerExecution();
        for (int wrong = 1; wrong <= KeyHolderPins.MOST_TRIES; wrong++) {
            refused(keyHolder(pins, PIN_REGISTERED).when(pin("7390")), "PIN_WRONG");
        }
        refused(keyHolder(pins, PIN_REGISTERED).when(pin("7391")), "PIN_LOCKED");
    }

    @Test
    void signsAnywhereButWithWhomSheChoseHerPin() {
        Pins pins = Pins.of(KEY_HOLDER, "7391");
        keyHolder(pins, PIN_REGISTERED).when(pin("7391", "zarina")).expectSuccessfulHandlerExecution();
        for (int asked = 0; asked <= KeyHolderPins.MOST_TRIES; asked++) {
            refused(keyHolder(pins, PIN_REGISTERED).when(pin("7390", "nigina")), "PIN_CHOSEN_WHERE_SIGNED_IN");
        }
        refused(keyHolder(pins, PIN_REGISTERED).when(pin("7391", "nigina")), "PIN_CHOSEN_WHERE_SIGNED_IN");
        keyHolder(pins, PIN_REGISTERED).when(pin("7391", "zarina")).expectSuccessfulHandlerExecution();
    }

    @Test
    void signsWithThemTooOnceSheHasChangedItBesideAnother() {
        Pins pins = Pins.of(KEY_HOLDER, "7391");
        Object besideZarina = new KeyHolderPinRegistered(GROUP, KEY_HOLDER, MFO, HELD, "zarina");
        Object cancelled = new KeyHolderPinCancelled(GROUP, KEY_HOLDER, HELD, "firuza");
        keyHolder(pins, PIN_REGISTERED, besideZarina)
                .when(pin("7391", "nigina"))
                .expectSuccessfulHandlerExecution();
        keyHolder(pins, PIN_REGISTERED, besideZarina)
                .when(pin("7391", "zarina"))
                .expectSuccessfulHandlerExecution();
        refused(
                keyHolder(pins, PIN_REGISTERED, PIN_REGISTERED).when(pin("7391", "nigina")),
                "PIN_CHOSEN_WHERE_SIGNED_IN");
        refused(
                keyHolder(pins, PIN_REGISTERED, cancelled, besideZarina).when(pin("7391", "zarina")),
                "PIN_CHOSEN_WHERE_SIGNED_IN");
    }

    @Test
    void refusesWhoHasNoPin() {
        refused(keyHolder(new Pins()).when(pin("7391")), "PIN_NOT_SET");
        Object cancelled = new KeyHolderPinCancelled(GROUP, KEY_HOLDER, HELD, "nigina");
        refused(keyHolder(new Pins(), PIN_REGISTERED, cancelled).when(pin("7391")), "PIN_NOT_SET");
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

    private static VerifyMeeting signed(@Nullable UUID keyHolder, String user) {
        return new VerifyMeeting(MEETING, GROUP, MFO, HELD, 34_400, user, keyHolder, true, TODAY);
    }

    private static VerifyMeetingOfGroup ofGroup(@Nullable UUID signedBy) {
        return new VerifyMeetingOfGroup(GROUP, MFO, signedBy, TODAY);
    }

    private static VerifyMeetingWithPin pin(String digits) {
        return pin(digits, "zarina");
    }

    private static VerifyMeetingWithPin pin(String digits, String signedInAs) {
        return new VerifyMeetingWithPin(
                KeyHolderIds.of(GROUP, KEY_HOLDER), GROUP, KEY_HOLDER, new Pin(digits), signedInAs);
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
        return new VerifyMeeting(MEETING, group, mfo, on, counted, by, null, false, TODAY);
    }
}
