package tj.hamyori.group.write.withdrawfact;

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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.group.events.CivilStatusRecorded;
import tj.hamyori.group.events.ContactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.HouseholdQuestionDecided;
import tj.hamyori.group.events.HusbandEmigrationRecorded;
import tj.hamyori.group.events.HusbandReturnRecorded;
import tj.hamyori.group.events.RemittanceRecorded;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.Support;
import tj.hamyori.group.write.decidequestion.DecideQuestion;
import tj.hamyori.group.write.recordreturn.RecordReturn;
import tj.hamyori.platform.request.RequestContext;

class WithdrawFactTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-01");
    private static final HouseholdFactWithdrawalRecorded WITHDRAWN =
            new HouseholdFactWithdrawalRecorded(MEMBER, FACT, TODAY, "c2VhbGVk", "nigina");

    static Stream<Object> facts() {
        return Stream.of(
                new HusbandEmigrationRecorded(MEMBER, FACT, DAY, "RU"),
                new HusbandReturnRecorded(MEMBER, FACT, DAY),
                new RemittanceRecorded(MEMBER, FACT, DAY, null, "SELF"),
                new ContactRecorded(MEMBER, FACT, DAY, "CALL"),
                new CivilStatusRecorded(MEMBER, FACT, DAY, "NIKOH_ONLY"),
                new HouseholdQuestionDecided(
                        MEMBER, FACT, DAY, "CONTACT_WITHOUT_MONEY", DAY, "REACHED_HER", "c2VhbGVk", "zarina"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void takesEveryKindOfFactBackAndOnlyByAnotherPerson(Object fact) {
        withdrawn(fact, "nigina").expectEvents(WITHDRAWN);
        refused(withdrawn(fact, "zarina"), "WITHDRAWN_BY_RECORDER");
    }

    @Test
    void takesTheEmigrationStatedAtRegistrationBack() {
        HusbandEmigrationRecorded stated = new HusbandEmigrationRecorded(MEMBER, MEMBER, DAY, "RU");

        member(registered(), by("zarina", stated))
                .when(new WithdrawFact(MEMBER, MFO, MEMBER, TODAY, "c2VhbGVk", "nigina", TODAY))
                .expectEvents(new HouseholdFactWithdrawalRecorded(MEMBER, MEMBER, TODAY, "c2VhbGVk", "nigina"));
    }

    @Test
    void takesAFactBackOnceAndNoneThatIsNotThere() {
        Object contact = by("zarina", new ContactRecorded(MEMBER, FACT, DAY, "CALL"));

        refused(
                member(registered(), contact, WITHDRAWN).when(command(FACT, TODAY, "nigina")),
                "FACT_ALREADY_WITHDRAWN");
        refused(member(registered(), contact).when(command(UUID.randomUUID(), TODAY, "nigina")), "UNKNOWN_RESOURCE");
        refused(member(registered(), contact).when(command(FACT, TOMORROW, "nigina")), "FACT_IN_FUTURE");
        refused(
                member(registered(), contact)
                        .when(new WithdrawFact(MEMBER, OTHER_MFO, FACT, TODAY, "c2VhbGVk", "nigina", TODAY)),
                "UNKNOWN_RESOURCE");
    }

    @Test
    void leavesNeitherAQuestionNorADepartureBehind() {
        Object contact = by("zarina", new ContactRecorded(MEMBER, FACT, DAY, "CALL"));
        Object left = by("zarina", new HusbandEmigrationRecorded(MEMBER, FACT, DAY, "RU"));
        OpenQuestion question = new OpenQuestion(OpenQuestion.Kind.CONTACT_WITHOUT_MONEY, DAY);

        refused(
                member(registered(), contact, WITHDRAWN)
                        .when(new DecideQuestion(
                                MEMBER, MFO, FACT, TODAY, question, Support.REACHED_HER, "c2VhbGVk", "zarina", TODAY)),
                "NO_SUCH_QUESTION");
        refused(
                member(registered(), left, WITHDRAWN).when(new RecordReturn(MEMBER, MFO, FACT, TODAY, TODAY)),
                "RETURNED_WITHOUT_LEAVING");
    }

    private static ResultValidator<?> withdrawn(Object fact, String by) {
        return member(registered(), by("zarina", fact)).when(command(FACT, TODAY, by));
    }

    private static Object by(String who, Object event) {
        return new GenericEventMessage<>(event, Map.of(RequestContext.WHO, who));
    }

    private static WithdrawFact command(UUID fact, LocalDate on, String by) {
        return new WithdrawFact(MEMBER, MFO, fact, on, "c2VhbGVk", by, TODAY);
    }
}
