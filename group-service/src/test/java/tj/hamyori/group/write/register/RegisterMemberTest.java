package tj.hamyori.group.write.register;

import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.PERSON;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.fact;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.IdentityPaper;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Sex;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class RegisterMemberTest {

    private static final LocalDate CONSENTED = LocalDate.parse("2025-01-10");
    private static final LocalDate LEFT = LocalDate.parse("2024-12-01");
    private static final HouseholdFactRecorded EMIGRATION =
            fact(MEMBER, new HouseholdFact.HusbandEmigrated(LEFT, "RU"));

    @Test
    void registersAMember() {
        member().when(command(PERSON, "first", CONSENTED, null)).expectEvents(registered());
    }

    @Test
    void registersTheHusbandsEmigrationWithHer() {
        member().when(command(PERSON, "first", CONSENTED, LEFT)).expectEvents(registered(), EMIGRATION);
    }

    @Test
    void changesNothingWhenSentAgain() {
        member(registered()).when(command(PERSON, "second", CONSENTED, null)).expectNoEvents();
        member(registered(), EMIGRATION)
                .when(command(PERSON, "second", CONSENTED, LEFT))
                .expectNoEvents();
    }

    @Test
    void refusesOtherContentUnderTheSameId() {
        PersonalData another =
                PersonalData.of("Раҳимова Гулнор", PERSON.knownAs(), List.of(), PERSON.phone(), PERSON.bornOn());
        String code = "MEMBER_ID_REUSED";
        refused(member(registered()).when(command(another, "second", CONSENTED, null)), code);
        refused(member(registered()).when(command(PERSON, "second", CONSENTED.minusDays(1), null)), code);
        refused(member(registered()).when(command(PERSON, "second", CONSENTED, LEFT)), code);
        refused(member(registered(), EMIGRATION).when(command(PERSON, "second", CONSENTED, LEFT.minusDays(1))), code);
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(
                member(registered()).when(command(OTHER_MFO, PERSON, "second", CONSENTED, null, List.of(OTHER_MEMBER))),
                "UNKNOWN_RESOURCE");
    }

    @Test
    void takesConsentOfTodayButNotOfTomorrow() {
        member().when(command(PERSON, "first", TODAY, null))
                .expectEvents(new MemberRegistered(
                        MEMBER,
                        MFO,
                        ReadableSeals.write(PERSON, "first"),
                        "F",
                        1987,
                        "Варзоб",
                        TODAY,
                        List.of(OTHER_MEMBER)));
        refused(member().when(command(PERSON, "first", TOMORROW, null)), "FACT_IN_FUTURE");
    }

    @Test
    void takesADepartureOfTodayButNotOfTomorrow() {
        member().when(command(PERSON, "first", CONSENTED, TODAY))
                .expectEvents(registered(), fact(MEMBER, new HouseholdFact.HusbandEmigrated(TODAY, "RU")));
        refused(member().when(command(PERSON, "first", CONSENTED, TOMORROW)), "FACT_IN_FUTURE");
    }

    @Test
    void refusesAConsentBeforeBirth() {
        PersonalData bornTheDayBefore = born(CONSENTED.minusDays(1));
        member().when(command(bornTheDayBefore, "first", CONSENTED, null)).expectSuccessfulHandlerExecution();
        refused(member().when(command(born(CONSENTED), "first", CONSENTED, null)), "BORN_AFTER_CONSENT");
    }

    @Test
    void takesAWomanOf120YearsAndNobodyOlder() {
        PersonalData oldest = born(CONSENTED.minusYears(120));
        member().when(command(oldest, "first", CONSENTED, null)).expectSuccessfulHandlerExecution();
        PersonalData older = born(CONSENTED.minusYears(120).minusDays(1));
        refused(member().when(command(older, "first", CONSENTED, null)), "BORN_TOO_LONG_AGO");
    }

    @Test
    void takesADepartureOfTheYearSheWasBornAndNoneBefore() {
        LocalDate firstDay = LocalDate.of(PERSON.bornOn().getYear(), 1, 1);
        member().when(command(PERSON, "first", CONSENTED, firstDay)).expectSuccessfulHandlerExecution();
        refused(member().when(command(PERSON, "first", CONSENTED, firstDay.minusDays(1))), "FACT_BEFORE_HER_BIRTH");
    }

    @Test
    void refusesWhoVouchesForHerself() {
        List<UUID> herself = List.of(OTHER_MEMBER, MEMBER);
        refused(member().when(command(MFO, PERSON, "first", CONSENTED, null, herself)), "VOUCHED_FOR_HERSELF");
    }

    @Test
    void takesAPhoneInInternationalFormAndRefusesOneThatIsNone() {
        member().when(command(phone("+992935000000"), "first", CONSENTED, null)).expectSuccessfulHandlerExecution();
        refused(member().when(command(phone("935"), "first", CONSENTED, null)), "PHONE_NOT_VALID");
    }

    @Test
    void takesAPaperIssuedTodayButNotTomorrow() {
        member().when(command(paper(TODAY), "first", CONSENTED, null)).expectSuccessfulHandlerExecution();
        refused(member().when(command(paper(TOMORROW), "first", CONSENTED, null)), "PAPER_ISSUED_IN_FUTURE");
    }

    @Test
    void onlyAMemberOfTheOrganisationVouches() {
        member(registered()).when(new RegisterVouching(MEMBER, MFO)).expectNoEvents();
        member(registered()).when(new RegisterVouching(MEMBER, MFO)).expectSuccessfulHandlerExecution();
        refused(member(registered()).when(new RegisterVouching(MEMBER, OTHER_MFO)), "VOUCHER_UNKNOWN");
        refused(member().when(new RegisterVouching(MEMBER, MFO)), "VOUCHER_UNKNOWN");
        MemberErased erased = new MemberErased(MEMBER, TODAY, "SHE_ASKED", null);
        refused(member(registered(), erased).when(new RegisterVouching(MEMBER, MFO)), "VOUCHER_UNKNOWN");
    }

    @Test
    void anErasedMemberIsNotRegisteredAgainUnderHerId() {
        MemberErased erased = new MemberErased(MEMBER, TODAY, "SHE_ASKED", null);
        refused(member(registered(), erased).when(command(PERSON, "second", CONSENTED, null)), "MEMBER_ERASED");
    }

    private static PersonalData phone(String number) {
        return PersonalData.of(PERSON.documentName(), null, List.of(), number, PERSON.bornOn());
    }

    private static PersonalData paper(LocalDate issuedOn) {
        IdentityPaper paper = new IdentityPaper("passport", "A 123", null, issuedOn);
        return new PersonalData(
                PERSON.documentName(), null, List.of(), null, PERSON.bornOn(), null, null, paper, null, null, null);
    }

    private static PersonalData born(LocalDate on) {
        return PersonalData.of(PERSON.documentName(), null, List.of(), null, on);
    }

    private static RegisterMember command(
            PersonalData person, String nonce, LocalDate consentedOn, @Nullable LocalDate emigratedOn) {
        return command(MFO, person, nonce, consentedOn, emigratedOn, List.of(OTHER_MEMBER));
    }

    private static RegisterMember command(
            String mfo,
            PersonalData person,
            String nonce,
            LocalDate consentedOn,
            @Nullable LocalDate emigratedOn,
            List<UUID> vouchedBy) {
        return new RegisterMember(
                MEMBER,
                mfo,
                person,
                ReadableSeals.write(person, nonce),
                Sex.F,
                "Варзоб",
                consentedOn,
                emigratedOn,
                emigratedOn == null ? null : "RU",
                vouchedBy,
                TODAY);
    }
}
