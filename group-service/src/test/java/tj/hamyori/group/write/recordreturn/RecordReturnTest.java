package tj.hamyori.group.write.recordreturn;

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
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.model.HouseholdFact;

class RecordReturnTest {

    @Test
    void takesAFactOfTodayButNotOfTomorrow() {
        member(registered(), left("2026-05-01"))
                .when(command(MFO, TODAY))
                .expectEvents(fact(new HouseholdFact.HusbandReturned(TODAY)));
        refused(member(registered(), left("2026-05-01")).when(command(MFO, TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered(), left("2026-05-01")).when(command(OTHER_MFO, TODAY)), "UNKNOWN_RESOURCE");
    }

    @Test
    void refusesAReturnBeforeAnyDeparture() {
        LocalDate left = LocalDate.parse("2026-05-01");
        member(registered(), left("2026-06-01"), left("2026-05-01"))
                .when(command(MFO, left))
                .expectEvents(fact(new HouseholdFact.HusbandReturned(left)));
        String code = "RETURNED_WITHOUT_LEAVING";
        refused(member(registered(), left("2026-05-01")).when(command(MFO, left.minusDays(1))), code);
        refused(member(registered()).when(command(MFO, left)), code);
    }

    @Test
    void knowsADepartureStoredBeforeFactsWereSealed() {
        LocalDate left = LocalDate.parse("2026-05-01");
        HusbandEmigrationRecorded old = new HusbandEmigrationRecorded(MEMBER, MEMBER, left, "RU");
        member(registered(), old).when(command(MFO, left)).expectEvents(fact(new HouseholdFact.HusbandReturned(left)));
        refused(member(registered(), old).when(command(MFO, left.minusDays(1))), "RETURNED_WITHOUT_LEAVING");
    }

    private static HouseholdFactRecorded left(String on) {
        return fact(MEMBER, new HouseholdFact.HusbandEmigrated(LocalDate.parse(on), "RU"));
    }

    private static RecordReturn command(String mfo, LocalDate on) {
        return new RecordReturn(MEMBER, mfo, FACT, on, TODAY);
    }
}
