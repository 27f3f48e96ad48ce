package tj.hamyori.group.write.settleconflict;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.meeting;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;

import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.model.ConflictKind;

class SettleConflictTest {

    private static final MeetingRecorded RECORDED =
            new MeetingRecorded(MEETING, GROUP, MFO, HELD, List.of(), 0, 0, "TJS", null, List.of(), "zarina");
    private static final MeetingConflictSettled SETTLED =
            new MeetingConflictSettled(MEETING, GROUP, "SAME_DAY", FACT, TODAY, "c2VhbGVk", "firuza");

    @Test
    void letsAConflictStandOnce() {
        meeting(RECORDED).when(command("firuza")).expectEvents(SETTLED);
        meeting(RECORDED, SETTLED).when(command("nigina")).expectNoEvents();
    }

    @Test
    void refusesWhoRecordedTheMeeting() {
        refused(meeting(RECORDED).when(command("zarina")), "SETTLED_BY_RECORDER");
    }

    private static SettleConflict command(String by) {
        return new SettleConflict(MEETING, GROUP, MFO, ConflictKind.SAME_DAY, FACT, TODAY, "c2VhbGVk", by);
    }
}
