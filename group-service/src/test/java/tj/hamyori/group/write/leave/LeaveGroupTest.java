package tj.hamyori.group.write.leave;

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
import static tj.hamyori.group.write.Fixtures.left;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.LeavingReason;

class LeaveGroupTest {

    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final Object[] GIVEN = {formed(), admitted(MEMBER, "2025-03-01")};

    @Test
    void leavesOnTheDayOfHerAdmissionAndNotBefore() {
        group(GIVEN).when(command(MFO, ADMITTED)).expectEvents(left(MEMBER, "2025-03-01"));
        refused(group(GIVEN).when(command(MFO, ADMITTED.minusDays(1))), "LEFT_BEFORE_ADMITTED");
    }

    @Test
    void leavesTodayButNotTomorrow() {
        group(GIVEN).when(command(MFO, TODAY)).expectEvents(new MemberLeft(GROUP, MEMBER, TODAY, "OWN_WISH"));
        refused(group(GIVEN).when(command(MFO, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void changesNothingWhenSentAgainAndLeavesOnce() {
        Object[] given = {formed(), admitted(MEMBER, "2025-03-01"), left(MEMBER, "2025-05-10")};
        group(given).when(command(MFO, LocalDate.parse("2025-05-10"))).expectNoEvents();
        refused(group(given).when(command(MFO, LocalDate.parse("2025-05-11"))), "LEAVER_NOT_A_MEMBER");
        refused(group(formed()).when(command(MFO, TODAY)), "LEAVER_NOT_A_MEMBER");
    }

    @Test
    void leavesOnceHerOfficeIsHandedOver() {
        Object[] treasurer = {
            formed(),
            admitted(MEMBER, "2025-03-01"),
            admitted(OTHER_MEMBER, "2025-03-01"),
            new TreasurerAppointed(GROUP, MEMBER, ADMITTED, null)
        };
        refused(group(treasurer).when(command(MFO, TODAY)), "OFFICE_NOT_HANDED_OVER");
        group(with(treasurer, new TreasurerAppointed(GROUP, OTHER_MEMBER, ADMITTED, MEMBER)))
                .when(command(MFO, TODAY))
                .expectEvents(new MemberLeft(GROUP, MEMBER, TODAY, "OWN_WISH"));
        Object chair = new OfficerElected(GROUP, "CHAIR", MEMBER, ADMITTED, null);
        refused(group(with(GIVEN, chair)).when(command(MFO, TODAY)), "OFFICE_NOT_HANDED_OVER");
        Object bookkeeper = new OfficerElected(GROUP, "BOOKKEEPER", MEMBER, ADMITTED, null);
        group(with(GIVEN, bookkeeper)).when(command(MFO, TODAY)).expectSuccessfulHandlerExecution();
    }

    @Test
    void leavesOnceHerKeyIsHandedOver() {
        Object[] holder = with(GIVEN, new KeyHoldersNamed(GROUP, List.of(MEMBER), ADMITTED));
        refused(group(holder).when(command(MFO, TODAY)), "KEY_NOT_HANDED_OVER");
        group(with(holder, new KeyHoldersNamed(GROUP, List.of(), ADMITTED)))
                .when(command(MFO, TODAY))
                .expectEvents(new MemberLeft(GROUP, MEMBER, TODAY, "OWN_WISH"));
    }

    @Test
    void leavesOnceHerDebtToTheGroupIsPaidUnlessSheDiedOrWasExpelled() {
        refused(group(GIVEN).when(owing(LeavingReason.OWN_WISH)), "LEAVER_OWES_HER_GROUP");
        refused(group(GIVEN).when(owing(LeavingReason.MOVED_AWAY)), "LEAVER_OWES_HER_GROUP");
        group(GIVEN).when(owing(LeavingReason.DIED)).expectEvents(new MemberLeft(GROUP, MEMBER, TODAY, "DIED"));
        group(GIVEN).when(owing(LeavingReason.EXPELLED)).expectSuccessfulHandlerExecution();
    }

    private static LeaveGroup owing(LeavingReason reason) {
        return new LeaveGroup(GROUP, MFO, MEMBER, TODAY, reason, true, TODAY);
    }

    @Test
    void setsHerFreeFromThatGroupOnly() {
        GroupJoined joined = new GroupJoined(MEMBER, GROUP, ADMITTED);
        GroupLeft left = new GroupLeft(MEMBER, GROUP, TODAY);
        member(registered(), joined).when(ofMember(MFO, GROUP)).expectEvents(left);
        member(registered(), joined, left).when(ofMember(MFO, GROUP)).expectNoEvents();
        member(registered(), joined)
                .when(ofMember(MFO, UUID.fromString("77777777-7777-4777-8777-777777777777")))
                .expectNoEvents();
    }

    @Test
    void hidesAGroupAndAMemberFromAnotherOrganisation() {
        refused(group(GIVEN).when(command(OTHER_MFO, TODAY)), "UNKNOWN_RESOURCE");
        refused(member(registered()).when(ofMember(OTHER_MFO, GROUP)), "UNKNOWN_RESOURCE");
    }

    private static Object[] with(Object[] given, Object more) {
        Object[] all = Arrays.copyOf(given, given.length + 1);
        all[given.length] = more;
        return all;
    }

    private static LeaveGroup command(String mfo, LocalDate on) {
        return new LeaveGroup(GROUP, mfo, MEMBER, on, LeavingReason.OWN_WISH, false, TODAY);
    }

    private static LeaveHerGroup ofMember(String mfo, UUID group) {
        return new LeaveHerGroup(MEMBER, mfo, group, TODAY);
    }
}
