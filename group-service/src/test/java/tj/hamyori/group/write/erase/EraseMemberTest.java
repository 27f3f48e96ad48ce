package tj.hamyori.group.write.erase;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.model.ErasureReason;
import tj.hamyori.group.write.withdrawconsent.WithdrawConsent;

class EraseMemberTest {

    private static final LocalDate REGISTERED = LocalDate.parse("2025-01-10");
    private static final MemberErased ERASED = new MemberErased(MEMBER, TODAY, "SHE_ASKED", List.of(FACT));

    @Test
    void erasesFromTheDayOfTheRegistrationUntilToday() {
        member(registered()).when(command(TODAY)).expectEvents(ERASED);
        member(registered())
                .when(command(REGISTERED))
                .expectEvents(new MemberErased(MEMBER, REGISTERED, "SHE_ASKED", List.of(FACT)));
        refused(member(registered()).when(command(REGISTERED.minusDays(1))), "ERASED_BEFORE_REGISTERED");
        refused(member(registered()).when(command(TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void erasesOnce() {
        member(registered(), ERASED).when(command(REGISTERED)).expectNoEvents();
    }

    @Test
    void nothingIsSaidOfHerAnyMore() {
        member(registered())
                .when(new WithdrawConsent(MEMBER, MFO, TODAY, TODAY))
                .expectSuccessfulHandlerExecution();
        refused(member(registered(), ERASED).when(new WithdrawConsent(MEMBER, MFO, TODAY, TODAY)), "MEMBER_ERASED");
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        EraseMember other = new EraseMember(MEMBER, OTHER_MFO, TODAY, ErasureReason.SHE_ASKED, Set.of(FACT), TODAY);
        refused(member(registered()).when(other), "UNKNOWN_RESOURCE");
        refused(member(registered(), ERASED).when(other), "UNKNOWN_RESOURCE");
    }

    private static EraseMember command(LocalDate on) {
        return new EraseMember(MEMBER, MFO, on, ErasureReason.SHE_ASKED, Set.of(FACT), TODAY);
    }
}
