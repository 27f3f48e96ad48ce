package tj.hamyori.group.write.acknowledgenotice;

import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;

class AcknowledgeNoticeTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-07-10");
    private static final AbandonmentNoted NOTED = new AbandonmentNoted(MEMBER, SINCE, SINCE);
    private static final AbandonmentNoticeAcknowledged SEEN =
            new AbandonmentNoticeAcknowledged(MEMBER, SINCE, TODAY, "zarina");

    @Test
    void notesWhoSawANoticeFirst() {
        member(registered(), NOTED).when(seen(MFO, SINCE)).expectEvents(SEEN);
        member(registered(), NOTED, SEEN).when(seen(MFO, SINCE)).expectNoEvents();
    }

    @Test
    void refusesANoticeThatIsNoLongerTheLast() {
        AbandonmentNoted newer = new AbandonmentNoted(MEMBER, SINCE.plusDays(1), null);

        refused(member(registered(), NOTED, newer).when(seen(MFO, SINCE)), "NOTICE_HAS_CHANGED");
        refused(member(registered()).when(seen(MFO, SINCE)), "NOTICE_HAS_CHANGED");
        member(registered(), NOTED, SEEN, newer)
                .when(seen(MFO, SINCE.plusDays(1)))
                .expectEvents(new AbandonmentNoticeAcknowledged(MEMBER, SINCE.plusDays(1), TODAY, "zarina"));
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered(), NOTED).when(seen(OTHER_MFO, SINCE)), "UNKNOWN_RESOURCE");
    }

    private static AcknowledgeNotice seen(String mfo, LocalDate notedOn) {
        return new AcknowledgeNotice(MEMBER, mfo, notedOn, TODAY, "zarina");
    }
}
