package tj.hamyori.group.write.recordmeeting;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.left;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.FineKind;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.GroupThatDay;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.Office;

class RecordMeetingOfGroupTest {

    private static final UUID HOLDER = new UUID(0, 1);
    private static final UUID STRANGER = new UUID(0, 2);
    private static final LocalDate CHANGED = LocalDate.parse("2025-06-01");
    private static final Object[] GIVEN = {
        formed(),
        admitted(MEMBER, "2025-02-01"),
        new MemberAdmitted(GROUP, OTHER_MEMBER, LocalDate.parse("2025-02-01"), "FAMILY_MEMBER"),
        admitted(HOLDER, "2025-03-01"),
        new TreasurerAppointed(GROUP, OTHER_MEMBER, LocalDate.parse("2025-02-01"), null),
        new RulesChanged(GROUP, CHANGED, CHANGED, new AgreedRules(null, 2_000L, null, Map.of("LATE", 100L), 50)),
        new TreasurerAppointed(GROUP, MEMBER, CHANGED, OTHER_MEMBER),
        new OfficerElected(GROUP, "BOOKKEEPER", STRANGER, CHANGED, null),
        new KeyHoldersNamed(GROUP, List.of(HOLDER), CHANGED),
        left(OTHER_MEMBER, "2025-06-01")
    };

    @Test
    void answersWithTheGroupAsItWasOnTheDayBeforeAChange() {
        Map<UUID, MemberRole> members = Map.of(
                MEMBER, MemberRole.BORROWER, OTHER_MEMBER, MemberRole.FAMILY_MEMBER, HOLDER, MemberRole.BORROWER);
        group(GIVEN)
                .when(asked(CHANGED.minusDays(1), MEMBER))
                .expectNoEvents()
                .expectResultMessagePayload(new GroupThatDay(
                        "TJS", GroupRules.NONE, members, Map.of(Office.TREASURER, OTHER_MEMBER), Set.of()));
    }

    @Test
    void answersWithTheGroupAsItWasOnTheDayOfAChange() {
        Map<UUID, MemberRole> members = Map.of(
                MEMBER, MemberRole.BORROWER, OTHER_MEMBER, MemberRole.FAMILY_MEMBER, HOLDER, MemberRole.BORROWER);
        GroupRules rules = new GroupRules(null, 2_000L, null, Map.of(FineKind.LATE, 100L), 50);
        group(GIVEN)
                .when(asked(CHANGED, OTHER_MEMBER))
                .expectResultMessagePayload(new GroupThatDay(
                        "TJS",
                        rules,
                        members,
                        Map.of(Office.TREASURER, MEMBER, Office.BOOKKEEPER, STRANGER),
                        Set.of(HOLDER)));
    }

    @Test
    void acceptsWhoLeftForAPhoneThatDidNotKnow() {
        group(GIVEN).when(asked(CHANGED, OTHER_MEMBER)).expectSuccessfulHandlerExecution();
        group(GIVEN).when(asked(CHANGED.plusDays(1), OTHER_MEMBER)).expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesWhoWasNotAdmittedByThatDay() {
        LocalDate admitted = LocalDate.parse("2025-03-01");
        group(GIVEN).when(asked(admitted, HOLDER)).expectSuccessfulHandlerExecution();
        refused(group(GIVEN).when(asked(admitted.minusDays(1), HOLDER)), "NOT_A_MEMBER_THAT_DAY");
        refused(group(GIVEN).when(asked(admitted, STRANGER)), "NOT_A_MEMBER_THAT_DAY");
    }

    private static RecordMeetingOfGroup asked(LocalDate heldOn, UUID member) {
        return new RecordMeetingOfGroup(GROUP, MFO, heldOn, Set.of(member), "TJS");
    }
}
