package tj.hamyori.group.write.recordemigration;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.fact;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.model.HouseholdFact;

class RecordEmigrationTest {

    @Test
    void takesAFactOfTodayButNotOfTomorrow() {
        member(registered())
                .when(command(MFO, TODAY))
                .expectEvents(fact(new HouseholdFact.HusbandEmigrated(TODAY, "RU")));
        refused(member(registered()).when(command(MFO, TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(command(OTHER_MFO, TODAY)), "UNKNOWN_RESOURCE");
    }

    private static RecordEmigration command(String mfo, LocalDate on) {
        return new RecordEmigration(MEMBER, mfo, FACT, on, "RU", TODAY);
    }
}
