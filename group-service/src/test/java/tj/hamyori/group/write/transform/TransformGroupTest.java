package tj.hamyori.group.write.transform;

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
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.model.LegalForm;

class TransformGroupTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");

    @Test
    void becomesALegalPersonFromTheDayItWasFormedAndNotBefore() {
        group(formed()).when(command(MFO, LegalForm.LLC, FORMED)).expectEvents(became("LLC", FORMED));
        refused(group(formed()).when(command(MFO, LegalForm.LLC, FORMED.minusDays(1))), "REGISTERED_OUT_OF_ORDER");
    }

    @Test
    void becomesAnotherOneOnTheDayOfTheLastRegistrationOrLater() {
        Object cooperative = became("COOPERATIVE", TODAY);
        group(formed(), cooperative).when(command(MFO, LegalForm.LLC, TODAY)).expectEvents(became("LLC", TODAY));
        refused(
                group(formed(), cooperative).when(command(MFO, LegalForm.LLC, TODAY.minusDays(1))),
                "REGISTERED_OUT_OF_ORDER");
        group(formed(), cooperative)
                .when(command(MFO, LegalForm.COOPERATIVE, TODAY))
                .expectNoEvents();
    }

    @Test
    void isRegisteredTodayButNotTomorrow() {
        group(formed()).when(command(MFO, LegalForm.ENTERPRISE, TODAY)).expectEvents(became("ENTERPRISE", TODAY));
        refused(group(formed()).when(command(MFO, LegalForm.LLC, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(formed()).when(command(OTHER_MFO, LegalForm.LLC, TODAY)), "UNKNOWN_RESOURCE");
    }

    private static GroupTransformed became(String form, LocalDate on) {
        return new GroupTransformed(GROUP, form, "Умеди нав", on);
    }

    private static TransformGroup command(String mfo, LegalForm form, LocalDate on) {
        return new TransformGroup(GROUP, mfo, form, "Умеди нав", on, TODAY);
    }
}
