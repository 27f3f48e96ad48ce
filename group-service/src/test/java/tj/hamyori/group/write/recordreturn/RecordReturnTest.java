package tj.hamyori.group.write.recordreturn;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;

class RecordReturnTest {

    @Test
    void takesAFactOfTodayButNotOfTomorrow() {
        member(registered(), left("2026-05-01"))
                .when(command(MFO, TODAY))
                .expectEvents(new HusbandReturnRecorded(MEMBER, FACT, TODAY));
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
                .expectEvents(new HusbandReturnRecorded(MEMBER, FACT, left));
        String code = "RETURNED_WITHOUT_LEAVING";
        refused(member(registered(), left("2026-05-01")).when(command(MFO, left.minusDays(1))), code);
        refused(member(registered()).when(command(MFO, left)), code);
    }

    private static HusbandEmigrationRecorded left(String on) {
        return new HusbandEmigrationRecorded(MEMBER, MEMBER, LocalDate.parse(on), "RU");
    }

    private static RecordReturn command(String mfo, LocalDate on) {
        return new RecordReturn(MEMBER, mfo, FACT, on, TODAY);
    }
}
