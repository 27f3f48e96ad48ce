package tj.hamyori.group.write.dissolve;

import static tj.hamyori.group.write.Fixtures.FACT;
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
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.DissolutionReason;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.group.model.OpenBusiness;
import tj.hamyori.group.write.admit.AdmitMember;
import tj.hamyori.group.write.recordmeeting.RecordMeetingOfGroup;

class DissolveGroupTest {

    private static final LocalDate MET = LocalDate.parse("2025-05-01");
    private static final OpenBusiness NOTHING = new OpenBusiness(MET, 0, 0);
    private static final Object[] GIVEN = {
        formed(),
        admitted(MEMBER, "2025-03-01"),
        admitted(OTHER_MEMBER, "2025-03-01"),
        left(OTHER_MEMBER, "2025-04-01"),
        new TreasurerAppointed(GROUP, MEMBER, LocalDate.parse("2025-03-01"), null)
    };
    private static final GroupDissolved DISSOLVED =
            new GroupDissolved(GROUP, MET, "MEMBERS_DECIDED", null, List.of(MEMBER), "zarina");

    @Test
    void freesItsMembersOfficersIncludedAndEndsOnTheDayOfItsLastMeetingButNotBefore() {
        group(GIVEN).when(command(MFO, MET, NOTHING)).expectEvents(new MemberLeft(GROUP, MEMBER, MET, null), DISSOLVED);
        refused(group(GIVEN).when(command(MFO, MET.minusDays(1), NOTHING)), "CHANGED_BEFORE_ITS_LAST_MEETING");
    }

    @Test
    void endsTodayButNotTomorrowAndNotBeforeItBegan() {
        group(GIVEN).when(command(MFO, TODAY, NOTHING)).expectSuccessfulHandlerExecution();
        refused(group(GIVEN).when(command(MFO, TOMORROW, NOTHING)), "GROUP_DATE_IN_FUTURE");
        OpenBusiness never = new OpenBusiness(null, 0, 0);
        LocalDate first = formed().formedOn();
        group(formed()).when(command(MFO, first, never)).expectSuccessfulHandlerExecution();
        refused(group(formed()).when(command(MFO, first.minusDays(1), never)), "CHANGED_BEFORE_FORMED");
    }

    @Test
    void refusesWhileALoanRunsOrAMeetingIsNotVerified() {
        refused(group(GIVEN).when(command(MFO, MET, new OpenBusiness(MET, 0, 1))), "LOANS_RUNNING");
        refused(group(GIVEN).when(command(MFO, MET, new OpenBusiness(MET, 1, 0))), "MEETINGS_NOT_VERIFIED");
    }

    @Test
    void changesNothingAgainAndEndsOnce() {
        Object[] given = {formed(), admitted(MEMBER, "2025-03-01"), new MemberLeft(GROUP, MEMBER, MET, null), DISSOLVED
        };
        group(given).when(command(MFO, MET, NOTHING)).expectNoEvents();
        refused(group(given).when(command(MFO, TODAY, NOTHING)), "GROUP_HAS_ENDED");
        refused(
                group(given)
                        .when(new DissolveGroup(
                                GROUP, MFO, MET, DissolutionReason.MEMBERS_DECIDED, FACT, NOTHING, "zarina", TODAY)),
                "GROUP_HAS_ENDED");
    }

    @Test
    void isOnlyReadAfterwardsSaveForMeetingsThatBecomeKnownLate() {
        Object[] given = {formed(), admitted(MEMBER, "2025-03-01"), new MemberLeft(GROUP, MEMBER, MET, null), DISSOLVED
        };
        refused(
                group(given).when(new AdmitMember(GROUP, MFO, MEMBER, TODAY, MemberRole.BORROWER, TODAY)),
                "GROUP_HAS_ENDED");
        group(given)
                .when(new RecordMeetingOfGroup(GROUP, MFO, MET, Set.of(MEMBER), "TJS"))
                .expectSuccessfulHandlerExecution();
        group(given)
                .when(new RecordMeetingOfGroup(GROUP, MFO, MET.plusDays(1), Set.of(MEMBER), "TJS"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(GIVEN).when(command(OTHER_MFO, MET, NOTHING)), "UNKNOWN_RESOURCE");
    }

    private static DissolveGroup command(String mfo, LocalDate on, OpenBusiness business) {
        return new DissolveGroup(GROUP, mfo, on, DissolutionReason.MEMBERS_DECIDED, null, business, "zarina", TODAY);
    }
}
