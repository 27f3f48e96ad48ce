package tj.hamyori.group.write.merge;

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
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupAbsorbed;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.Joining;
import tj.hamyori.group.model.LeavingReason;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.OpenBusiness;
import tj.hamyori.group.write.leave.LeaveGroup;

class MergeGroupTest {

    private static final UUID OTHER_GROUP = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final OpenBusiness NOTHING = new OpenBusiness(null, 0, 0);
    private static final LocalDate ADMITTED = LocalDate.parse("2025-03-01");
    private static final Object[] GIVEN = {formed(), admitted(MEMBER, "2025-03-01")};
    private static final GroupMerged MERGED = new GroupMerged(GROUP, OTHER_GROUP, TODAY, List.of(MEMBER), "zarina");
    private static final MemberLeft WENT = new MemberLeft(GROUP, MEMBER, TODAY, null);
    private static final Joining JOINING = new Joining("TJS", Map.of(MEMBER, MemberRole.BORROWER));

    @Test
    void goesOverWithAllItsMembersWhileLoansRun() {
        group(GIVEN)
                .when(command(OTHER_GROUP, TODAY, new OpenBusiness(TODAY, 0, 2)))
                .expectEvents(WENT, MERGED)
                .expectResultMessagePayload(JOINING);
        refused(group(GIVEN).when(command(OTHER_GROUP, TOMORROW, NOTHING)), "GROUP_DATE_IN_FUTURE");
        refused(group(GIVEN).when(command(GROUP, TODAY, NOTHING)), "MERGED_INTO_ITSELF");
        refused(group(GIVEN).when(command(OTHER_GROUP, TODAY, new OpenBusiness(TODAY, 1, 0))), "MEETINGS_NOT_VERIFIED");
    }

    @Test
    void changesNothingAgainAndEndsOnce() {
        Object[] given = {formed(), admitted(MEMBER, "2025-03-01"), WENT, MERGED};
        group(given).when(command(OTHER_GROUP, TODAY, NOTHING)).expectNoEvents().expectResultMessagePayload(JOINING);
        refused(group(given).when(command(MEMBER, TODAY, NOTHING)), "GROUP_HAS_ENDED");
        refused(group(given).when(leaving()), "GROUP_HAS_ENDED");
    }

    @Test
    void takesThemInAndLeavesEveryOfficeAndKeyVacant() {
        Object[] given = {
            formed(),
            admitted(OTHER_MEMBER, "2025-03-01"),
            new TreasurerAppointed(GROUP, OTHER_MEMBER, ADMITTED, null),
            new KeyHoldersNamed(GROUP, List.of(OTHER_MEMBER), ADMITTED)
        };
        GroupAbsorbed absorbed = new GroupAbsorbed(GROUP, OTHER_GROUP, TODAY);
        MemberAdmitted came = new MemberAdmitted(GROUP, MEMBER, TODAY, null);
        group(given).when(into("TJS", JOINING.members())).expectEvents(absorbed, came);
        Object[] taken = {given[0], given[1], given[2], given[3], absorbed, came};
        group(taken).when(into("TJS", JOINING.members())).expectNoEvents();
        group(taken)
                .when(new LeaveGroup(GROUP, MFO, OTHER_MEMBER, TODAY, LeavingReason.OWN_WISH, false, TODAY))
                .expectEvents(new MemberLeft(GROUP, OTHER_MEMBER, TODAY, "OWN_WISH"));
    }

    @Test
    void takesInAsManyAsAGroupMayHaveAndWhoCountsInTheSameMoney() {
        Map<UUID, MemberRole> many = IntStream.range(0, 99)
                .boxed()
                .collect(Collectors.toMap(number -> new UUID(9, number), number -> MemberRole.BORROWER));
        group(GIVEN).when(into("TJS", many)).expectSuccessfulHandlerExecution();
        many.put(new UUID(9, 99), MemberRole.BORROWER);
        refused(group(GIVEN).when(into("TJS", many)), "GROUP_IS_FULL");
        refused(group(GIVEN).when(into("USD", Map.of())), "MERGED_CURRENCIES_DIFFER");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(
                group(GIVEN).when(new MergeGroup(GROUP, OTHER_MFO, OTHER_GROUP, TODAY, NOTHING, "zarina", TODAY)),
                "UNKNOWN_RESOURCE");
        refused(
                group(GIVEN).when(new MergeIntoGroup(GROUP, OTHER_MFO, OTHER_GROUP, TODAY, JOINING, NOTHING)),
                "UNKNOWN_RESOURCE");
    }

    private static LeaveGroup leaving() {
        return new LeaveGroup(GROUP, MFO, MEMBER, TODAY, LeavingReason.OWN_WISH, false, TODAY);
    }

    private static MergeGroup command(UUID into, LocalDate on, OpenBusiness business) {
        return new MergeGroup(GROUP, MFO, into, on, business, "zarina", TODAY);
    }

    private static MergeIntoGroup into(String currency, Map<UUID, MemberRole> members) {
        return new MergeIntoGroup(GROUP, MFO, OTHER_GROUP, TODAY, new Joining(currency, members), NOTHING);
    }
}
