package tj.hamyori.group.write.correct;

import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.PERSON;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.model.IdentityPaper;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.SafeChannel;
import tj.hamyori.group.model.SafeContact;
import tj.hamyori.group.model.Sex;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class CorrectDetailsTest {

    private static final PersonalData RIGHT = named("Раҳимзода Гулнора", PERSON.bornOn(), null);

    @Test
    void setsRightTodayButNotTomorrowAndKeepsHowSheIsReached() {
        PersonalData stored = RIGHT.reachedBy(new SafeContact(PERSON.phone(), SafeChannel.AT_MEETING, false));
        member(registered()).when(command(MFO, RIGHT, TODAY)).expectEvents(corrected(stored));
        refused(member(registered()).when(command(MFO, RIGHT, TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void changesNothingWhereItIsKnownAlready() {
        PersonalData known = named(PERSON.documentName(), PERSON.bornOn(), null);
        member(registered()).when(command(MFO, known, TODAY)).expectNoEvents();
        PersonalData stored = RIGHT.reachedBy(new SafeContact(PERSON.phone(), SafeChannel.AT_MEETING, false));
        member(registered(), corrected(stored)).when(command(MFO, RIGHT, TODAY)).expectNoEvents();
        member(registered(), corrected(stored)).when(command(MFO, known, TODAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void takesAPaperIssuedTodayButNotTomorrow() {
        member(registered())
                .when(command(MFO, named("Раҳимова", PERSON.bornOn(), TODAY), TODAY))
                .expectSuccessfulHandlerExecution();
        refused(
                member(registered()).when(command(MFO, named("Раҳимова", PERSON.bornOn(), TOMORROW), TODAY)),
                "PAPER_ISSUED_IN_FUTURE");
    }

    @Test
    void refusesABirthOnTheDayOfTheCorrection() {
        member(registered())
                .when(command(MFO, named("Раҳимова", TODAY.minusDays(1), null), TODAY))
                .expectSuccessfulHandlerExecution();
        refused(member(registered()).when(command(MFO, named("Раҳимова", TODAY, null), TODAY)), "BORN_AFTER_CONSENT");
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(command(OTHER_MFO, RIGHT, TODAY)), "UNKNOWN_RESOURCE");
    }

    private static PersonalData named(String name, LocalDate bornOn, @Nullable LocalDate issuedOn) {
        return new PersonalData(
                name,
                PERSON.knownAs(),
                List.of(),
                null,
                bornOn,
                null,
                null,
                issuedOn == null ? null : new IdentityPaper("passport", "A 123", null, issuedOn),
                null,
                null,
                null);
    }

    private static MemberDetailsCorrected corrected(PersonalData person) {
        return new MemberDetailsCorrected(
                MEMBER,
                TODAY,
                ReadableSeals.write(person, "another"),
                "F",
                person.bornOn().getYear(),
                "Варзоб");
    }

    private static CorrectDetails command(String mfo, PersonalData person, LocalDate on) {
        return new CorrectDetails(MEMBER, mfo, person, Sex.F, "Варзоб", on, TODAY);
    }
}
