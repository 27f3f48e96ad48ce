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
import tj.hamyori.group.events.HouseholdAssessed;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class NoteAbandonmentTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-07-10");

    @Test
    void notesAnAnswerOnceAndItsEndOnce() {
        HouseholdAssessed noted = assessed(SINCE, "2026-07-10");

        member(registered()).when(note(TODAY, SINCE)).expectEvents(assessed(TODAY, "2026-07-10"));
        member(registered(), noted).when(note(TODAY, SINCE)).expectNoEvents();
        member(registered(), noted).when(note(TODAY, null)).expectEvents(assessed(TODAY, ""));
        member(registered()).when(note(TODAY, null)).expectNoEvents();
    }

    @Test
    void leavesALaterAnswerAlone() {
        HouseholdAssessed noted = assessed(TODAY, "2026-07-10");

        member(registered(), noted).when(note(TODAY, null)).expectEvents(assessed(TODAY, ""));
        member(registered(), noted).when(note(TODAY.minusDays(1), null)).expectNoEvents();
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(new NoteAbandonment(MEMBER, OTHER_MFO, TODAY, SINCE)), "UNKNOWN_RESOURCE");
    }

    @Test
    void knowsAnAnswerStoredBeforeItWasSealed() {
        AbandonmentNoted old = new AbandonmentNoted(MEMBER, SINCE, SINCE);
        member(registered(), old).when(note(TODAY, SINCE)).expectNoEvents();
        member(registered(), old).when(note(TODAY, null)).expectEvents(assessed(TODAY, ""));
    }

    private static HouseholdAssessed assessed(LocalDate on, String since) {
        return new HouseholdAssessed(MEMBER, on, ReadableSeals.text(since, "another"));
    }

    private static NoteAbandonment note(LocalDate on, @Nullable LocalDate since) {
        return new NoteAbandonment(MEMBER, MFO, on, since);
    }
}
