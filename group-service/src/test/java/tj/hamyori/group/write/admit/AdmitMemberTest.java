package tj.hamyori.group.write.admit;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.left;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.model.MemberRole;

class AdmitMemberTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");
    private static final UUID OTHER_GROUP = UUID.fromString("77777777-7777-4777-8777-777777777777");

    @Test
    void admitsFromTheDayTheGroupWasFormedAndNotBefore() {
        group(formed()).when(ofGroup(MFO, FORMED)).expectEvents(admitted(MEMBER, "2025-02-01"));
        refused(group(formed()).when(ofGroup(MFO, FORMED.minusDays(1))), "ADMITTED_BEFORE_FORMED");
    }

    @Test
    void admitsTodayButNotTomorrow() {
        group(formed()).when(ofGroup(MFO, TODAY)).expectEvents(new MemberAdmitted(GROUP, MEMBER, TODAY, null));
        refused(group(formed()).when(ofGroup(MFO, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void changesNothingWhenSentAgainAndRefusesAnotherDate() {
        Object[] given = {formed(), admitted(MEMBER, "2025-02-01")};
        group(given).when(ofGroup(MFO, FORMED)).expectNoEvents();
        refused(group(given).when(ofGroup(MFO, FORMED.plusDays(1))), "ALREADY_A_MEMBER");
    }

    @Test
    void admitsTheHundredthMemberButNoMore() {
        group(groupOf(99)).when(ofGroup(MFO, FORMED)).expectEvents(admitted(MEMBER, "2025-02-01"));
        refused(group(groupOf(100)).when(ofGroup(MFO, FORMED)), "GROUP_IS_FULL");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(formed()).when(ofGroup(OTHER_MFO, FORMED)), "UNKNOWN_RESOURCE");
    }

    @Test
    void joinsOneGroupOnly() {
        GroupJoined joined = new GroupJoined(MEMBER, GROUP, FORMED);
        member(registered()).when(ofMember(MFO, GROUP)).expectEvents(joined);
        member(registered(), joined).when(ofMember(MFO, GROUP)).expectNoEvents();
        refused(member(registered(), joined).when(ofMember(MFO, OTHER_GROUP)), "IN_ANOTHER_GROUP");
    }

    @Test
    void admitsAHusbandOrBrotherAsFamily() {
        AdmitMember family = new AdmitMember(GROUP, MFO, MEMBER, FORMED, MemberRole.FAMILY_MEMBER, TODAY);
        MemberAdmitted event = new MemberAdmitted(GROUP, MEMBER, FORMED, "FAMILY_MEMBER");
        group(formed()).when(family).expectEvents(event);
        group(formed(), event).when(family).expectNoEvents();
        refused(group(formed(), event).when(ofGroup(MFO, FORMED)), "ALREADY_A_MEMBER");
    }

    @Test
    void admitsAgainFromTheDayAfterSheLeftAndNotOnIt() {
        Object[] given = {formed(), admitted(MEMBER, "2025-02-01"), left(MEMBER, "2025-05-10")};
        group(given).when(ofGroup(MFO, LocalDate.parse("2025-05-11"))).expectEvents(admitted(MEMBER, "2025-05-11"));
        refused(group(given).when(ofGroup(MFO, LocalDate.parse("2025-05-10"))), "READMITTED_BEFORE_SHE_LEFT");
        group(given).when(ofGroup(MFO, FORMED)).expectNoEvents();
    }

    @Test
    void joinsAnotherGroupOnTheDaySheLeftTheFirstAndNotBefore() {
        LocalDate leftOn = FORMED.plusMonths(3);
        Object[] given = {registered(), new GroupJoined(MEMBER, GROUP, FORMED), new GroupLeft(MEMBER, GROUP, leftOn)};
        member(given)
                .when(new AdmitIntoGroup(MEMBER, MFO, OTHER_GROUP, leftOn))
                .expectEvents(new GroupJoined(MEMBER, OTHER_GROUP, leftOn));
        refused(
                member(given).when(new AdmitIntoGroup(MEMBER, MFO, OTHER_GROUP, leftOn.minusDays(1))),
                "JOINED_BEFORE_SHE_LEFT");
        member(given).when(ofMember(MFO, GROUP)).expectNoEvents();
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(ofMember(OTHER_MFO, GROUP)), "UNKNOWN_RESOURCE");
    }

    private static Object[] groupOf(int members) {
        return Stream.concat(
                        Stream.of(formed()),
                        IntStream.range(0, members).mapToObj(n -> admitted(new UUID(0, n), "2025-02-01")))
                .toArray();
    }

    private static AdmitMember ofGroup(String mfo, LocalDate on) {
        return new AdmitMember(GROUP, mfo, MEMBER, on, MemberRole.BORROWER, TODAY);
    }

    private static AdmitIntoGroup ofMember(String mfo, UUID group) {
        return new AdmitIntoGroup(MEMBER, mfo, group, FORMED);
    }
}
