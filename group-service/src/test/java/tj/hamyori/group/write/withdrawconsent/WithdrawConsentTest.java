package tj.hamyori.group.write.withdrawconsent;

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
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.write.Fixtures;
import tj.hamyori.group.write.recordcontact.RecordContact;

class WithdrawConsentTest {

    private static final LocalDate CONSENTED = LocalDate.parse("2025-01-10");

    @Test
    void takesAWithdrawalFromTheDayOfTheConsentUntilToday() {
        member(registered()).when(command(CONSENTED)).expectEvents(new ConsentRevoked(MEMBER, CONSENTED));
        member(registered()).when(command(TODAY)).expectEvents(new ConsentRevoked(MEMBER, TODAY));
        refused(member(registered()).when(command(CONSENTED.minusDays(1))), "CONSENT_DATED_TOO_EARLY");
        refused(member(registered()).when(command(TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void withdrawsOnceUntilItIsGivenAgain() {
        ConsentRevoked revoked = new ConsentRevoked(MEMBER, CONSENTED);
        member(registered(), revoked).when(command(CONSENTED)).expectNoEvents();
        refused(member(registered(), revoked).when(command(TODAY)), "CONSENT_ALREADY_WITHDRAWN");
        member(registered(), revoked, new ConsentRenewed(MEMBER, CONSENTED))
                .when(command(TODAY))
                .expectEvents(new ConsentRevoked(MEMBER, TODAY));
    }

    @Test
    void endsTheRecordingOfHouseholdFacts() {
        RecordContact contact = new RecordContact(MEMBER, MFO, Fixtures.FACT, TODAY, "CALL", TODAY);
        HouseholdFactRecorded recorded = Fixtures.fact(new HouseholdFact.Contact(TODAY, "CALL"));
        ConsentRevoked revoked = new ConsentRevoked(MEMBER, CONSENTED);
        refused(member(registered(), revoked).when(contact), "CONSENT_WITHDRAWN");
        member(registered(), revoked, new ConsentRenewed(MEMBER, CONSENTED))
                .when(contact)
                .expectEvents(recorded);
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(member(registered()).when(new WithdrawConsent(MEMBER, OTHER_MFO, TODAY, TODAY)), "UNKNOWN_RESOURCE");
    }

    private static WithdrawConsent command(LocalDate on) {
        return new WithdrawConsent(MEMBER, MFO, on, TODAY);
    }
}
