package tj.hamyori.group.write.noteabandonment;

import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AbandonmentNoted;

class NoteAbandonmentTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-07-10");

    @Test
    void notesAnAnswerOnceAndItsEndOnce() {
        AbandonmentNoted noted = new AbandonmentNoted(MEMBER, SINCE, SINCE);

        member(registered()).when(note(TODAY, SINCE)).expectEvents(new AbandonmentNoted(MEMBER, TODAY, SINCE));
        member(registered(), noted).when(note(TODAY, SINCE)).expectNoEvents();
        member(registered(), noted).when(note(TODAY, null)).expectEvents(new AbandonmentNoted(MEMBER, TODAY, null));
        member(registered()).when(note(TODAY, null)).expectNoEvents();
    }

    @Test
    void leavesALaterAnswerAlone() {
        AbandonmentNoted noted = new AbandonmentNoted(MEMBER, TODAY, SINCE);

        member(registered(), noted).when(note(TODAY, null)).expectEvents(new AbandonmentNoted(MEMBER, TODAY, null));
        member(registered(), noted).when(note(TODAY.minusDays(1), null)).expectNoEvents();
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(new NoteAbandonment(MEMBER, OTHER_MFO, TODAY, SINCE)), "UNKNOWN_RESOURCE");
    }

    private static NoteAbandonment note(LocalDate on, @Nullable LocalDate since) {
        return new NoteAbandonment(MEMBER, MFO, on, since);
    }
}
