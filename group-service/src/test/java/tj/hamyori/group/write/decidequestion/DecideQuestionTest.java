package tj.hamyori.group.write.decidequestion;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.fact;
import static tj.hamyori.group.write.Fixtures.member;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.Fixtures.registered;

import java.time.LocalDate;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.OpenQuestion.Kind;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Support;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class DecideQuestionTest {

    private static final LocalDate RAISED = LocalDate.parse("2026-05-01");

    @Test
    void takesADecisionFromTheDayTheQuestionAroseUntilToday() {
        decided(RAISED);
        decided(TODAY);
        refused(asked(RAISED.minusDays(1)), "DECIDED_BEFORE_THE_FACT");
        refused(asked(TOMORROW), "FACT_IN_FUTURE");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_LAWS, REMITTANCE_RECEIVED_BY_IN_LAWS, REMITTANCE_RECEIVED_BY_OTHER",
        "OTHER, REMITTANCE_RECEIVED_BY_OTHER, REMITTANCE_RECEIVED_BY_IN_LAWS"
    })
    void answersOnlyWhatAFactOfThatDateLeavesOpen(ReceivedBy receivedBy, Kind raised, Kind another) {
        HouseholdFactRecorded taken = fact(new HouseholdFact.Remittance(RAISED, receivedBy, null));
        OpenQuestion question = new OpenQuestion(raised, RAISED);

        member(registered(), taken).when(command(MFO, TODAY, question)).expectEvents(event(TODAY, raised));
        notOpen(taken, new OpenQuestion(another, RAISED));
        notOpen(taken, new OpenQuestion(raised, RAISED.plusDays(1)));
        notOpen(fact(new HouseholdFact.Remittance(RAISED, ReceivedBy.SELF, null)), question);
    }

    @Test
    void hidesAMemberFromAnotherOrganisation() {
        refused(
                member(registered(), contact())
                        .when(command(OTHER_MFO, TODAY, new OpenQuestion(Kind.CONTACT_WITHOUT_MONEY, RAISED))),
                "UNKNOWN_RESOURCE");
    }

    private static void notOpen(Record given, OpenQuestion question) {
        refused(member(registered(), given).when(command(MFO, TODAY, question)), "NO_SUCH_QUESTION");
    }

    private static void decided(LocalDate on) {
        asked(on).expectEvents(event(on, Kind.CONTACT_WITHOUT_MONEY));
    }

    private static ResultValidator<?> asked(LocalDate on) {
        return member(registered(), contact())
                .when(command(MFO, on, new OpenQuestion(Kind.CONTACT_WITHOUT_MONEY, RAISED)));
    }

    @Test
    void answersAQuestionFromBeforeFactsWereSealed() {
        OpenQuestion question = new OpenQuestion(Kind.CONTACT_WITHOUT_MONEY, RAISED);
        member(registered(), new ContactRecorded(MEMBER, FACT, RAISED, "CALL"))
                .when(command(MFO, TODAY, question))
                .expectEvents(event(TODAY, Kind.CONTACT_WITHOUT_MONEY));
        notOpen(new RemittanceRecorded(MEMBER, FACT, RAISED, null, "IN_LAWS"), question);
    }

    private static HouseholdFactRecorded contact() {
        return fact(new HouseholdFact.Contact(RAISED, "CALL"));
    }

    private static HouseholdFactRecorded event(LocalDate on, Kind kind) {
        HouseholdFact decided =
                new HouseholdFact.Decided(on, new OpenQuestion(kind, RAISED), Support.DID_NOT_REACH_HER);
        return new HouseholdFactRecorded(MEMBER, FACT, ReadableSeals.write(decided), "c2VhbGVk", "zarina");
    }

    private static DecideQuestion command(String mfo, LocalDate on, OpenQuestion question) {
        return new DecideQuestion(
                MEMBER, mfo, FACT, on, question, Support.DID_NOT_REACH_HER, "c2VhbGVk", "zarina", TODAY);
    }
}
