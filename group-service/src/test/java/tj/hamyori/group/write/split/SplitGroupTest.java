package tj.hamyori.group.write.split;

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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupSeparated;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.GroupToForm;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.Office;
import tj.hamyori.group.model.OpenBusiness;
import tj.hamyori.group.write.elect.ElectOfficer;

class SplitGroupTest {

    private static final UUID NEW_GROUP = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final OpenBusiness NOTHING = new OpenBusiness(null, 0, 0);
    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final Object[] GIVEN = {
        formed(), admitted(MEMBER, "2025-03-01"), new MemberAdmitted(GROUP, OTHER_MEMBER, ADMITTED, "FAMILY_MEMBER")
    };
    private static final GroupDivided DIVIDED =
            new GroupDivided(GROUP, NEW_GROUP, TODAY, "Субҳ", List.of(OTHER_MEMBER), 1, "zarina");
    private static final GroupToForm TO_FORM = new GroupToForm(
            "Субҳ",
            "Варзоб",
            TODAY,
            1,
            "MONTH",
            null,
            null,
            "TJS",
            GroupRules.NONE,
            Map.of(OTHER_MEMBER, MemberRole.FAMILY_MEMBER));

    @Test
    void letsSomeGoAndSaysWhatTheyTakeOver() {
        group(GIVEN)
                .when(command(MFO, TODAY, NOTHING, OTHER_MEMBER))
                .expectEvents(new MemberLeft(GROUP, OTHER_MEMBER, TODAY, null), DIVIDED)
                .expectResultMessagePayload(TO_FORM);
        refused(group(GIVEN).when(command(MFO, TOMORROW, NOTHING, OTHER_MEMBER)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void needsSomebodyToGoAndSomebodyToStay() {
        refused(group(GIVEN).when(command(MFO, TODAY, NOTHING)), "SPLIT_LEAVES_NOBODY");
        refused(group(GIVEN).when(command(MFO, TODAY, NOTHING, MEMBER, OTHER_MEMBER)), "SPLIT_LEAVES_NOBODY");
        refused(group(GIVEN).when(command(MFO, TODAY, NOTHING, LOAN)), "SPLIT_OF_OTHERS_MEMBERS");
    }

    @Test
    void dividesWhileLoansRunButOnceItsMeetingsAreVerified() {
        group(GIVEN)
                .when(command(MFO, TODAY, new OpenBusiness(TODAY, 0, 3), OTHER_MEMBER))
                .expectSuccessfulHandlerExecution();
        refused(
                group(GIVEN).when(command(MFO, TODAY, new OpenBusiness(TODAY, 1, 0), OTHER_MEMBER)),
                "MEETINGS_NOT_VERIFIED");
    }

    @Test
    void changesNothingAgainAndRefusesOtherContent() {
        Object[] given = with(new MemberLeft(GROUP, OTHER_MEMBER, TODAY, null), DIVIDED);
        group(given)
                .when(command(MFO, TODAY, NOTHING, OTHER_MEMBER))
                .expectNoEvents()
                .expectResultMessagePayload(TO_FORM);
        refused(group(given).when(command(MFO, TODAY, NOTHING, MEMBER)), "GROUP_ID_REUSED");
        refused(group(given).when(command(OTHER_MFO, TODAY, NOTHING, OTHER_MEMBER)), "UNKNOWN_RESOURCE");
    }

    @Test
    void leavesTheOfficesAndKeysOfWhoWentVacant() {
        Object[] given = with(
                new OfficerElected(GROUP, "CHAIR", OTHER_MEMBER, ADMITTED, null),
                new KeyHoldersNamed(GROUP, List.of(MEMBER), ADMITTED),
                new MemberLeft(GROUP, OTHER_MEMBER, TODAY, null),
                DIVIDED);
        refused(
                group(given).when(new ElectOfficer(GROUP, MFO, Office.CHAIR, MEMBER, TODAY, TODAY)),
                "KEY_HOLDER_ELECTED");
        Object[] keyless = with(
                new OfficerElected(GROUP, "CHAIR", OTHER_MEMBER, ADMITTED, null),
                new MemberLeft(GROUP, OTHER_MEMBER, TODAY, null),
                DIVIDED);
        group(keyless)
                .when(new ElectOfficer(GROUP, MFO, Office.CHAIR, MEMBER, TODAY, TODAY))
                .expectEvents(new OfficerElected(GROUP, "CHAIR", MEMBER, TODAY, null));
    }

    @Test
    void formsTheNewGroupOnceAndOutOfThatOne() {
        GroupFormed formed = new GroupFormed(
                NEW_GROUP,
                MFO,
                "Субҳ",
                "Варзоб",
                TODAY,
                1,
                "MONTH",
                "TJS",
                null,
                null,
                new AgreedRules(null, null, null, Map.of(), null));
        GroupSeparated separated = new GroupSeparated(NEW_GROUP, GROUP, TODAY);
        MemberAdmitted joined = new MemberAdmitted(NEW_GROUP, OTHER_MEMBER, TODAY, "FAMILY_MEMBER");
        SplitIntoGroup command = new SplitIntoGroup(NEW_GROUP, MFO, GROUP, TO_FORM);
        group().when(command).expectEvents(formed, separated, joined);
        group(formed, separated, joined).when(command).expectNoEvents();
        refused(
                group(formed, separated, joined).when(new SplitIntoGroup(NEW_GROUP, MFO, LOAN, TO_FORM)),
                "GROUP_ID_REUSED");
        refused(group(formed, joined).when(command), "GROUP_ID_REUSED");
    }

    private static Object[] with(Object... more) {
        Object[] all = Arrays.copyOf(GIVEN, GIVEN.length + more.length);
        System.arraycopy(more, 0, all, GIVEN.length, more.length);
        return all;
    }

    private static SplitGroup command(String mfo, LocalDate on, OpenBusiness business, UUID... leavers) {
        return new SplitGroup(GROUP, mfo, NEW_GROUP, "Субҳ", on, Set.of(leavers), business, "zarina", TODAY);
    }
}
