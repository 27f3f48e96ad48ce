package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RepaymentServiceTest
class LoanAndMeetingEventsTest {

    private static final LocalDate DISBURSED_ON = LocalDate.of(2026, 1, 15);
    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 15);

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Test
    void opensAnAccountAndTakesAMeetingOnceHoweverOftenItIsDelivered() {
        UUID loan = UUID.randomUUID();
        String disbursed = UUID.randomUUID().toString();
        send(Topics.LOAN, loan, disbursed, "KAFA", disbursement(loan, "K-1"));
        send(Topics.LOAN, loan, disbursed, "KAFA", disbursement(loan, "K-1"));
        awaitAccount("KAFA", loan);
        String meeting = UUID.randomUUID().toString();
        MeetingVerifiedV1 verified = meeting(line(loan, UUID.randomUUID(), 10_000, "TJS"));
        send(Topics.GROUP, verified.groupId(), meeting, "KAFA", verified);
        send(Topics.GROUP, verified.groupId(), meeting, "KAFA", verified);
        // The same facts under another event id: the payment id alone must do.
        send(Topics.GROUP, verified.groupId(), UUID.randomUUID().toString(), "KAFA", verified);
        MeetingVerifiedV1 next = meeting(line(loan, UUID.randomUUID(), 1, "TJS"));
        send(Topics.GROUP, verified.groupId(), UUID.randomUUID().toString(), "KAFA", next);

        awaitTransactions("KAFA", loan, 2);
        assertThat(account("KAFA", loan).path("outstandingPrincipalMinor").asLong())
                .isEqualTo(19_999);
        assertThat(account("KAFA", loan).path("instalments")).hasSize(3);
    }

    @Test
    void holdsMoneyForAnUnknownLoanUntilTheLoanIsKnown() {
        UUID loan = UUID.randomUUID();
        MeetingVerifiedV1 verified = meeting(line(loan, UUID.randomUUID(), 10_000, "TJS"));
        send(Topics.GROUP, verified.groupId(), UUID.randomUUID().toString(), "KAFB", verified);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> suspense("KAFB").size() == 1);
        assertThat(suspense("KAFB").path(0).path("reason").asString()).isEqualTo("UNKNOWN_LOAN");
        assertThat(suspense("KAFB").path(0).path("amountMinor").asLong()).isEqualTo(10_000);

        send(Topics.LOAN, loan, UUID.randomUUID().toString(), "KAFB", disbursement(loan, "K-2"));

        awaitTransactions("KAFB", loan, 1);
        assertThat(suspense("KAFB")).isEmpty();
        assertThat(account("KAFB", loan).path("outstandingPrincipalMinor").asLong())
                .isEqualTo(20_000);
    }

    @Test
    void takesTheOtherLinesOfAMeetingWhereOneCannotBeTaken() {
        UUID loan = UUID.randomUUID();
        send(Topics.LOAN, loan, UUID.randomUUID().toString(), "KAFC", disbursement(loan, "K-3"));
        awaitAccount("KAFC", loan);
        MeetingVerifiedV1 verified =
                meeting(line(loan, UUID.randomUUID(), 500, "USD"), line(loan, UUID.randomUUID(), 10_000, "TJS"));
        send(Topics.GROUP, verified.groupId(), UUID.randomUUID().toString(), "KAFC", verified);

        awaitTransactions("KAFC", loan, 1);
        assertThat(suspense("KAFC").path(0).path("reason").asString()).isEqualTo("CURRENCY_MUST_BE_THE_LOANS");
    }

    @Test
    void followsRescheduleAndWriteOff() {
        UUID loan = UUID.randomUUID();
        send(Topics.LOAN, loan, UUID.randomUUID().toString(), "KAFD", disbursement(loan, "K-4"));
        LocalDate decidedOn = LocalDate.of(2026, 2, 1);
        send(
                Topics.LOAN,
                loan,
                UUID.randomUUID().toString(),
                "KAFD",
                new LoanRescheduledV1(
                        loan, decidedOn, "FLOOD", 6, 1, "MONTH", decidedOn.plusMonths(2), "EXTEND", null, null));
        send(
                Topics.LOAN,
                loan,
                UUID.randomUUID().toString(),
                "KAFD",
                new LoanWrittenOffV1(loan, LocalDate.of(2026, 5, 1), "DISASTER"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> account("KAFD", loan).path("status").asString().equals("WRITTEN_OFF"));

        JsonNode between = officer("KAFD")
                .get("/api/loan-accounts/" + loan + "?asOf=2026-03-01")
                .json();
        assertThat(between.path("rescheduled").asBoolean()).isTrue();
        assertThat(between.path("instalments")).hasSize(6);
        JsonNode before = officer("KAFD")
                .get("/api/loan-accounts/" + loan + "?asOf=2026-01-20")
                .json();
        assertThat(before.path("rescheduled").asBoolean()).isFalse();
        assertThat(before.path("instalments")).hasSize(3);
    }

    private void awaitAccount(String mfo, UUID loan) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> officer(mfo).get("/api/loan-accounts/" + loan).status() == 200);
    }

    private void awaitTransactions(String mfo, UUID loan, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> account(mfo, loan).path("transactions").size() >= count);
        assertThat(account(mfo, loan).path("transactions")).hasSize(count);
    }

    private JsonNode account(String mfo, UUID loan) {
        return officer(mfo).get("/api/loan-accounts/" + loan).json();
    }

    private JsonNode suspense(String mfo) {
        return officer(mfo).get("/api/suspense").json().path("items");
    }

    private Http officer(String mfo) {
        return Http.of(
                environment,
                TestTokens.of("officer").mfo(mfo).roles("LOAN_OFFICER").bearer());
    }

    private void send(String topic, UUID key, String eventId, String mfo, Object event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, key.toString(), json.writeValueAsString(event));
        header(message, EventHeaders.ID, eventId);
        header(message, EventHeaders.TYPE, event.getClass().getSimpleName());
        header(message, EventHeaders.SOURCE, "/hamyori/test");
        header(message, EventHeaders.TIME, "2026-02-15T10:00:00Z");
        header(message, EventHeaders.MFO, mfo);
        header(message, EventHeaders.WHO, "gulnora");
        kafka.send(message).join();
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static MeetingVerifiedV1 meeting(MeetingRepaymentV1... lines) {
        return new MeetingVerifiedV1(UUID.randomUUID(), UUID.randomUUID(), HELD_ON, List.of(lines));
    }

    private static MeetingRepaymentV1 line(UUID loan, UUID payment, long amountMinor, String currency) {
        return new MeetingRepaymentV1(payment, loan, UUID.randomUUID(), Money.of(amountMinor, currency));
    }

    private static LoanDisbursedV1 disbursement(UUID loan, String number) {
        Money principal = Money.of(30_000, "TJS");
        return new LoanDisbursedV1(
                loan,
                number,
                "QARZ",
                "INTEREST_FREE",
                null,
                UUID.randomUUID(),
                "officer",
                DISBURSED_ON,
                principal,
                new LoanTermsV1(
                        "NONE",
                        "0",
                        "EQUAL_PRINCIPAL",
                        3,
                        1,
                        "MONTH",
                        "SAME_AS_INSTALMENT",
                        "THIRTY_360",
                        null,
                        0,
                        0,
                        0,
                        1,
                        "HALF_EVEN",
                        "0",
                        "KEEP",
                        "NONE",
                        0,
                        null,
                        null),
                List.of(new BorrowerShareV1(UUID.randomUUID(), principal, "F", 1990, "TJ-KL", "MIGRANT")));
    }
}
