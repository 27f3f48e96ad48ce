package tj.hamyori.group.write.appointtreasurer;

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
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.TreasurerAppointed;

class AppointTreasurerTest {

    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final Object[] GIVEN = {formed(), admitted(MEMBER, "2025-03-01")};

    @Test
    void appointsAMemberFromTheDayOfHerAdmissionAndNotBefore() {
        group(GIVEN).when(command(MFO, MEMBER, ADMITTED)).expectEvents(appointed(ADMITTED));
        refused(group(GIVEN).when(command(MFO, MEMBER, ADMITTED.minusDays(1))), "TREASURER_MUST_BE_MEMBER");
        refused(group(GIVEN).when(command(MFO, OTHER_MEMBER, ADMITTED)), "TREASURER_MUST_BE_MEMBER");
    }

    @Test
    void appointsTodayButNotTomorrow() {
        group(GIVEN).when(command(MFO, MEMBER, TODAY)).expectEvents(appointed(TODAY));
        refused(group(GIVEN).when(command(MFO, MEMBER, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void changesNothingWhenSentAgain() {
        group(formed(), admitted(MEMBER, "2025-03-01"), appointed(ADMITTED))
                .when(command(MFO, MEMBER, ADMITTED))
                .expectNoEvents();
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(GIVEN).when(command(OTHER_MFO, MEMBER, ADMITTED)), "UNKNOWN_RESOURCE");
    }

    private static TreasurerAppointed appointed(LocalDate on) {
        return new TreasurerAppointed(GROUP, MEMBER, on, null);
    }

    private static AppointTreasurer command(String mfo, UUID member, LocalDate on) {
        return new AppointTreasurer(GROUP, mfo, member, on, TODAY);
    }
}
