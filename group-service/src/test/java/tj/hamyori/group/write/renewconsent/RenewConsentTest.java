package tj.hamyori.group.write.renewconsent;

import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.ConsentRenewed;
import tj.hamyori.group.events.ConsentRevoked;

class RenewConsentTest {

    private static final LocalDate WITHDRAWN = LocalDate.parse("2026-03-01");
    private static final ConsentRevoked REVOKED = new ConsentRevoked(MEMBER, WITHDRAWN);

    @Test
    void takesAConsentFromTheDayOfItsWithdrawalUntilToday() {
        member(registered(), REVOKED).when(command(WITHDRAWN)).expectEvents(new ConsentRenewed(MEMBER, WITHDRAWN));
        member(registered(), REVOKED).when(command(TODAY)).expectEvents(new ConsentRenewed(MEMBER, TODAY));
        refused(member(registered(), REVOKED).when(command(WITHDRAWN.minusDays(1))), "CONSENT_DATED_TOO_EARLY");
        refused(member(registered(), REVOKED).when(command(TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void refusesWhatStandsAlready() {
        refused(member(registered()).when(command(TODAY)), "CONSENT_STANDS");
        member(registered(), REVOKED, new ConsentRenewed(MEMBER, TODAY))
                .when(command(TODAY))
                .expectNoEvents();
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(
                member(registered(), REVOKED).when(new RenewConsent(MEMBER, OTHER_MFO, TODAY, TODAY)),
                "UNKNOWN_RESOURCE");
    }

    private static RenewConsent command(LocalDate on) {
        return new RenewConsent(MEMBER, MFO, on, TODAY);
    }
}
