package tj.hamyori.group.write.elect;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.Office;

class ElectOfficerTest {

    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final LocalDate HANDED_OVER = LocalDate.parse("2026-03-01");
    private static final UUID STRANGER = UUID.fromString("99999999-9999-4999-8999-999999999999");

    @Test
    void electsAMemberFromTheDayOfHerAdmissionAndNotBefore() {
        two().when(command(Office.CHAIR, MEMBER, ADMITTED)).expectEvents(chair(MEMBER, ADMITTED, null));
        refused(two().when(command(Office.CHAIR, MEMBER, ADMITTED.minusDays(1))), "OFFICER_MUST_BE_MEMBER");
        refused(two().when(command(Office.CHAIR, STRANGER, ADMITTED)), "OFFICER_MUST_BE_MEMBER");
        refused(two().when(command(Office.TREASURER, STRANGER, ADMITTED)), "TREASURER_MUST_BE_MEMBER");
    }

    @Test
    void electsTodayButNotTomorrow() {
        two().when(command(Office.CHAIR, MEMBER, TODAY)).expectEvents(chair(MEMBER, TODAY, null));
        refused(two().when(command(Office.CHAIR, MEMBER, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void letsSomebodyWhoIsNoMemberKeepTheBooks() {
        two().when(command(Office.BOOKKEEPER, STRANGER, ADMITTED))
                .expectEvents(new OfficerElected(GROUP, "BOOKKEEPER", STRANGER, ADMITTED, null));
    }

    @Test
    void namesWhoHandsOverAndKeepsTheOrderOfTime() {
        Object first = chair(MEMBER, HANDED_OVER, null);
        two(first)
                .when(command(Office.CHAIR, OTHER_MEMBER, HANDED_OVER))
                .expectEvents(chair(OTHER_MEMBER, HANDED_OVER, MEMBER));
        refused(
                two(first).when(command(Office.CHAIR, OTHER_MEMBER, HANDED_OVER.minusDays(1))),
                "ELECTED_BEFORE_PREDECESSOR");
        two(first, chair(OTHER_MEMBER, TODAY, MEMBER))
                .when(command(Office.CHAIR, MEMBER, HANDED_OVER))
                .expectNoEvents();
    }

    @Test
    void handsTheTreasuryOverAsTheOldRequestDoes() {
        two(new TreasurerAppointed(GROUP, MEMBER, ADMITTED, null))
                .when(command(Office.TREASURER, OTHER_MEMBER, HANDED_OVER))
                .expectEvents(new TreasurerAppointed(GROUP, OTHER_MEMBER, HANDED_OVER, MEMBER));
    }

    @Test
    void keepsKeysAndOfficesApart() {
        Object keys = new KeyHoldersNamed(GROUP, List.of(MEMBER), ADMITTED);
        refused(two(keys).when(command(Office.CHAIR, MEMBER, TODAY)), "KEY_HOLDER_ELECTED");
        refused(two(keys).when(command(Office.TREASURER, MEMBER, TODAY)), "KEY_HOLDER_ELECTED");
        two(keys, new KeyHoldersNamed(GROUP, List.of(), TODAY))
                .when(command(Office.CHAIR, MEMBER, TODAY))
                .expectEvents(chair(MEMBER, TODAY, null));
    }

    @Test
    void hidesAGroupAndAPersonFromAnotherOrganisation() {
        refused(two().when(new ElectOfficer(GROUP, OTHER_MFO, Office.CHAIR, MEMBER, TODAY, TODAY)), "UNKNOWN_RESOURCE");
        refused(member(registered()).when(new ElectPerson(MEMBER, OTHER_MFO)), "UNKNOWN_RESOURCE");
        member(registered()).when(new ElectPerson(MEMBER, MFO)).expectNoEvents();
    }

    private static TestExecutor<?> two(Object... more) {
        Object[] all = new Object[3 + more.length];
        all[0] = formed();
        all[1] = admitted(MEMBER, "2025-03-01");
        all[2] = admitted(OTHER_MEMBER, "2025-03-01");
        System.arraycopy(more, 0, all, 3, more.length);
        return group(all);
    }

    private static OfficerElected chair(UUID person, LocalDate on, @Nullable UUID handedOverBy) {
        return new OfficerElected(GROUP, "CHAIR", person, on, handedOverBy);
    }

    private static ElectOfficer command(Office office, UUID person, LocalDate on) {
        return new ElectOfficer(GROUP, MFO, office, person, on, TODAY);
    }
}
