package tj.hamyori.group.write.namekeyholders;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.OfficerElected;

class NameKeyHoldersTest {

    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void namesThreeButNotFour() {
        four().when(command(MFO, ADMITTED, C, A, B)).expectEvents(named(ADMITTED, A, B, C));
        refused(four().when(command(MFO, ADMITTED, A, B, C, D)), "MORE_THAN_THREE_KEYS");
    }

    @Test
    void namesMembersOfThatDay() {
        refused(four().when(command(MFO, ADMITTED.minusDays(1), A)), "KEY_HOLDER_MUST_BE_MEMBER");
        refused(four().when(command(MFO, ADMITTED, new UUID(0, 5))), "KEY_HOLDER_MUST_BE_MEMBER");
    }

    @Test
    void namesNobodyOfTheCommittee() {
        Object chair = new OfficerElected(GROUP, "CHAIR", A, ADMITTED, null);
        refused(four(chair).when(command(MFO, TODAY, A, B)), "OFFICER_HOLDS_NO_KEY");
        four(chair, new OfficerElected(GROUP, "CHAIR", D, TODAY, A))
                .when(command(MFO, TODAY, A, B))
                .expectEvents(named(TODAY, A, B));
    }

    @Test
    void namesTodayButNotTomorrow() {
        four().when(command(MFO, TODAY, A)).expectEvents(named(TODAY, A));
        refused(four().when(command(MFO, TOMORROW, A)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void keepsTheOrderOfTimeAndChangesNothingWhenSentAgain() {
        Object last = named(TODAY, A, B);
        four(last).when(command(MFO, TODAY, B, C)).expectEvents(named(TODAY, B, C));
        refused(four(last).when(command(MFO, TODAY.minusDays(1), B, C)), "KEYS_NAMED_BEFORE_LAST_TIME");
        four(last).when(command(MFO, TODAY, B, A)).expectNoEvents();
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(four().when(command(OTHER_MFO, TODAY, A)), "UNKNOWN_RESOURCE");
    }

    private static TestExecutor<?> four(Object... more) {
        Stream<Object> members = Stream.of(A, B, C, D).map(member -> admitted(member, "2025-03-01"));
        return group(Stream.of(Stream.<Object>of(formed()), members, Stream.of(more))
                .flatMap(given -> given)
                .toArray());
    }

    private static KeyHoldersNamed named(LocalDate on, UUID... members) {
        return new KeyHoldersNamed(GROUP, List.of(members), on);
    }

    private static NameKeyHolders command(String mfo, LocalDate on, UUID... members) {
        return new NameKeyHolders(GROUP, mfo, Set.of(members), on, TODAY);
    }
}
