package tj.hamyori.group.write.changecontact;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.model.SafeChannel;
import tj.hamyori.group.model.SafeContact;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class ChangeContactTest {

    @Test
    void takesAChangeOfTodayButNotOfTomorrow() {
        member(registered())
                .when(command(MFO, TODAY, "+992935000001"))
                .expectEvents(new ContactChanged(
                        MEMBER,
                        TODAY,
                        ReadableSeals.write(
                                PERSON.reachedBy(new SafeContact("+992935000001", SafeChannel.GROUP_LEADER, true)),
                                "another")));
        refused(member(registered()).when(command(MFO, TOMORROW, "+992935000001")), "FACT_IN_FUTURE");
    }

    @Test
    void takesANumberAwayAndRefusesOneThatIsNone() {
        member(registered()).when(command(MFO, TODAY, null)).expectSuccessfulHandlerExecution();
        refused(member(registered()).when(command(MFO, TODAY, "935")), "PHONE_NOT_VALID");
    }

    @Test
    void changesNothingWhereSheIsReachedSoAlready() {
        member(registered())
                .when(new ChangeContact(
                        MEMBER, MFO, new SafeContact(PERSON.phone(), SafeChannel.AT_MEETING, false), TODAY, TODAY))
                .expectNoEvents();
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(command(OTHER_MFO, TODAY, "+992935000001")), "UNKNOWN_RESOURCE");
    }

    private static ChangeContact command(String mfo, LocalDate on, @Nullable String phone) {
        return new ChangeContact(MEMBER, mfo, new SafeContact(phone, SafeChannel.GROUP_LEADER, true), on, TODAY);
    }
}
