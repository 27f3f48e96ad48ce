package tj.hamyori.group.write.recordmeeting;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.meeting;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.LoanAsked;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingSteps;
import tj.hamyori.group.events.MovedInBox;
import tj.hamyori.group.model.BoxLineKind;
import tj.hamyori.group.write.Fixtures.ReadableSeals;
import tj.hamyori.group.write.recordmeeting.RecordedSteps.BoxLine;
import tj.hamyori.group.write.recordmeeting.RecordedSteps.LoanRequest;

class RecordOwnMoneyTest {

    private static final String SEALED = ReadableSeals.text("Гуфтем", "first");
    private static final BoxLine SAVED = new BoxLine(BoxLineKind.SAVING, MEMBER, null, 2, 1_000);
    private static final BoxLine LENT = new BoxLine(BoxLineKind.INTERNAL_LOAN, OTHER_MEMBER, LOAN, null, 500);
    private static final LoanRequest ASKED = new LoanRequest(LOAN, OTHER_MEMBER, 500, 2, 0, true);
    private static final MeetingRecorded RECORDED = new MeetingRecorded(
            MEETING,
            GROUP,
            MFO,
            HELD,
            List.of(),
            0,
            500,
            "TJS",
            null,
            List.of(),
            "zarina",
            new MeetingSteps(
                    FACT,
                    List.of(
                            new MovedInBox("SAVING", MEMBER, null, 2, 1_000),
                            new MovedInBox("INTERNAL_LOAN", OTHER_MEMBER, LOAN, null, 500)),
                    List.of(new LoanAsked(LOAN, OTHER_MEMBER, 500, 2, 0, true)),
                    0,
                    null,
                    SEALED));

    @Test
    void recordsWhatMovedByKindAndWhatWasSaidSealed() {
        meeting().when(command(FACT, "Гуфтем", LENT, SAVED)).expectEvents(RECORDED);
    }

    @Test
    void changesNothingAgainAndRefusesOtherMoneyOrWords() {
        meeting(RECORDED).when(command(FACT, "Гуфтем", SAVED, LENT)).expectNoEvents();
        String code = "MEETING_ID_REUSED";
        refused(meeting(RECORDED).when(command(FACT, "Гуфтем", SAVED)), code);
        refused(meeting(RECORDED).when(command(FACT, "Дигар", SAVED, LENT)), code);
        refused(meeting(RECORDED).when(command(null, "Гуфтем", SAVED, LENT)), code);
    }

    @Test
    void takesOneDiramButNotZero() {
        meeting().when(command(null, null, amount(1))).expectSuccessfulHandlerExecution();
        refused(meeting().when(command(null, null, amount(0))), "BOX_LINE_NOT_POSITIVE");
    }

    @Test
    void wantsTheMemberAndTheLoanWhereThereIsOneAndNowhereElse() {
        refused(meeting().when(command(null, null, line(BoxLineKind.SAVING, null, null))), "BOX_LINE_OF_A_MEMBER");
        refused(meeting().when(command(null, null, line(BoxLineKind.OTHER_IN, MEMBER, null))), "BOX_LINE_OF_A_MEMBER");
        meeting()
                .when(command(null, null, line(BoxLineKind.OTHER_OUT, null, null)))
                .expectSuccessfulHandlerExecution();
        String code = "BOX_LINE_NAMES_ITS_LOAN";
        refused(meeting().when(command(null, null, line(BoxLineKind.INTERNAL_LOAN, MEMBER, null))), code);
        refused(meeting().when(command(null, null, line(BoxLineKind.FINE, MEMBER, LOAN))), code);
    }

    @Test
    void takesTheSameMovementOnce() {
        refused(meeting().when(command(null, null, SAVED, amount(5))), "BOX_LINE_TWICE");
        BoxLine another = new BoxLine(BoxLineKind.INTERNAL_LOAN, OTHER_MEMBER, FACT, null, 1);
        meeting().when(command(null, null, LENT, another)).expectSuccessfulHandlerExecution();
        refused(
                meeting().when(command(new RecordedSteps(null, List.of(), List.of(ASKED, ASKED), 0, null, null, null))),
                "REQUEST_TWICE");
    }

    @Test
    void followsAnotherMeetingNotItself() {
        refused(meeting().when(command(MEETING, null)), "FOLLOWS_ITSELF");
    }

    private static BoxLine amount(long amountMinor) {
        return new BoxLine(BoxLineKind.SAVING, MEMBER, null, null, amountMinor);
    }

    private static BoxLine line(BoxLineKind kind, @Nullable UUID member, @Nullable UUID loan) {
        return new BoxLine(kind, member, loan, null, 5);
    }

    private static RecordMeeting command(@Nullable UUID previous, @Nullable String minutes, BoxLine... box) {
        return command(new RecordedSteps(
                previous,
                List.of(box),
                minutes == null ? List.of() : List.of(ASKED),
                0,
                null,
                minutes,
                minutes == null ? null : SEALED));
    }

    private static RecordMeeting command(RecordedSteps steps) {
        return new RecordMeeting(
                MEETING, GROUP, MFO, HELD, List.of(), 0, 500, "TJS", null, null, List.of(), "zarina", TODAY, steps);
    }
}
