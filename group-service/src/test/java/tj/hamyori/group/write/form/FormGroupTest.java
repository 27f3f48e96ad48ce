package tj.hamyori.group.write.form;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.model.RhythmUnit;

class FormGroupTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");

    @Test
    void formsAGroup() {
        group().when(command(MFO, "Умед", FORMED, "TJS")).expectEvents(formed());
    }

    @Test
    void changesNothingWhenSentAgain() {
        group(formed()).when(command(MFO, "Умед", FORMED, "TJS")).expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        refused(group(formed()).when(command(MFO, "Умед 2", FORMED, "TJS")), "GROUP_ID_REUSED");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(formed()).when(command(OTHER_MFO, "Умед", FORMED, "TJS")), "UNKNOWN_RESOURCE");
    }

    @Test
    void takesAGroupOfTodayButNotOfTomorrow() {
        group().when(command(MFO, "Умед", TODAY, "TJS"))
                .expectEvents(new GroupFormed(GROUP, MFO, "Умед", "Варзоб", TODAY, 1, "MONTH", "TJS"));
        refused(group().when(command(MFO, "Умед", TOMORROW, "TJS")), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void refusesACurrencyThatIsNone() {
        refused(group().when(command(MFO, "Умед", FORMED, "SOM")), "GROUP_CURRENCY_UNKNOWN");
    }

    private static FormGroup command(String mfo, String name, LocalDate formedOn, String currency) {
        return new FormGroup(GROUP, mfo, name, "Варзоб", formedOn, 1, RhythmUnit.MONTH, currency, TODAY);
    }
}
