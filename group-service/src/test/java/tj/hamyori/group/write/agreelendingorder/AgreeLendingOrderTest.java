package tj.hamyori.group.write.agreelendingorder;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.LendingOrderAgreed;
import tj.hamyori.group.events.MemberAdmitted;

class AgreeLendingOrderTest {

    private static final Object[] GIVEN = {
        formed(), admitted(MEMBER, "2025-03-01"), admitted(OTHER_MEMBER, "2025-03-01")
    };
    private static final LocalDate FORMED = formed().formedOn();

    @Test
    void agreesFromTheDayItWasFormedUntilToday() {
        group(GIVEN)
                .when(command(FORMED, 1, OTHER_MEMBER, MEMBER))
                .expectEvents(new LendingOrderAgreed(GROUP, FORMED, List.of(OTHER_MEMBER, MEMBER), 1));
        refused(group(GIVEN).when(command(FORMED.minusDays(1), 1, MEMBER)), "LENDING_ORDER_AGREED_EARLIER");
        group(GIVEN).when(command(TODAY, 1, MEMBER)).expectSuccessfulHandlerExecution();
        refused(group(GIVEN).when(command(TOMORROW, 1, MEMBER)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void agreesAnewOnTheSameDayOrLaterAndChangesNothingAgain() {
        LendingOrderAgreed agreed = new LendingOrderAgreed(GROUP, TODAY, List.of(MEMBER), 1);
        Object[] given = {GIVEN[0], GIVEN[1], GIVEN[2], agreed};
        group(given).when(command(TODAY, 1, MEMBER)).expectNoEvents();
        group(given).when(command(TODAY, 1)).expectEvents(new LendingOrderAgreed(GROUP, TODAY, List.of(), 1));
        refused(group(given).when(command(TODAY.minusDays(1), 1, OTHER_MEMBER)), "LENDING_ORDER_AGREED_EARLIER");
    }

    @Test
    void letsAtMostAllAndAtLeastOneBorrowAtATime() {
        group(GIVEN).when(command(TODAY, 2, MEMBER, OTHER_MEMBER)).expectSuccessfulHandlerExecution();
        refused(group(GIVEN).when(command(TODAY, 3, MEMBER, OTHER_MEMBER)), "TURNS_AT_ONCE_OUT_OF_BOUNDS");
        refused(group(GIVEN).when(command(TODAY, 0, MEMBER)), "TURNS_AT_ONCE_OUT_OF_BOUNDS");
    }

    @Test
    void namesEachBorrowerOfTheGroupOnce() {
        refused(group(GIVEN).when(command(TODAY, 1, MEMBER, MEMBER)), "TWICE_IN_LENDING_ORDER");
        refused(group(GIVEN).when(command(TODAY, 1, LOAN)), "LENDING_ORDER_OF_BORROWERS");
        Object relative = new MemberAdmitted(GROUP, LOAN, TODAY, "FAMILY_MEMBER");
        refused(
                group(GIVEN[0], GIVEN[1], GIVEN[2], relative).when(command(TODAY, 1, LOAN)),
                "LENDING_ORDER_OF_BORROWERS");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(
                group(GIVEN).when(new AgreeLendingOrder(GROUP, OTHER_MFO, TODAY, List.of(), 1, TODAY)),
                "UNKNOWN_RESOURCE");
    }

    private static AgreeLendingOrder command(LocalDate on, int atOnce, UUID... members) {
        return new AgreeLendingOrder(GROUP, MFO, on, List.of(members), atOnce, TODAY);
    }
}
