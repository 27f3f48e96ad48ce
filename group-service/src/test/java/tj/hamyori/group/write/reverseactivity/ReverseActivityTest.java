package tj.hamyori.group.write.reverseactivity;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.activity;
import static tj.hamyori.group.write.Fixtures.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.ActivityRecorded;
import tj.hamyori.group.events.ActivityReversed;

class ReverseActivityTest {

    private static final ActivityRecorded RECORDED = new ActivityRecorded(
            FACT,
            GROUP,
            MFO,
            "SERVICE",
            TODAY,
            "Ҳуҷҷатҳо",
            "Маркази занон",
            null,
            List.of(),
            null,
            "zarina",
            null,
            null);
    private static final ActivityReversed REVERSED = new ActivityReversed(FACT, GROUP, TODAY, "nigina");

    @Test
    void reversesByAnotherPersonOnceAndNotByTheRecorder() {
        activity(RECORDED).when(command(MFO, "nigina")).expectEvents(REVERSED);
        activity(RECORDED, REVERSED).when(command(MFO, "nigina")).expectNoEvents();
        refused(activity(RECORDED).when(command(MFO, "zarina")), "REVERSED_BY_RECORDER");
    }

    @Test
    void hidesAnActivityFromAnotherOrganisation() {
        refused(activity(RECORDED).when(command(OTHER_MFO, "nigina")), "UNKNOWN_RESOURCE");
    }

    private static ReverseActivity command(String mfo, String by) {
        return new ReverseActivity(FACT, GROUP, mfo, TODAY, by);
    }
}
