package tj.hamyori.repayment.read.suspense;

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
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RepaymentServiceTest
class SuspenseTest {

    private static final String SUSPENSE = "/api/suspense";
    private static final LocalDate HELD_ON = LocalDate.of(2026, 2, 15);

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Test
    void showsMoneyForAnUnknownLoanToItsOrganisationAlone() {
        MeetingRepaymentV1 paid = payment(12_345);
        MeetingVerifiedV1 meeting = verify("SUSA", paid);

        JsonNode held = await("SUSA", 1).path(0);

        assertThat(held.path("paymentId").asString()).isEqualTo(paid.paymentId().toString());
        assertThat(held.path("loanId").asString()).isEqualTo(paid.loanId().toString());
        assertThat(held.path("groupId").asString()).isEqualTo(meeting.groupId().toString());
        assertThat(held.path("memberId").asString()).isEqualTo(paid.memberId().toString());
        assertThat(held.path("paidOn").asString()).isEqualTo("2026-02-15");
        assertThat(held.path("amountMinor").asLong()).isEqualTo(12_345);
        assertThat(held.path("currency").asString()).isEqualTo("TJS");
        assertThat(held.path("reason").asString()).isEqualTo("UNKNOWN_LOAN");
        assertThat(as("SUSB", "LOAN_OFFICER").get(SUSPENSE).json().path("items"))
                .isEmpty();
        assertThat(as("SUSA", "AUDITOR").get(SUSPENSE).json().path("items")).hasSize(1);
        assertThat(as("SUSA", "TREASURER").get(SUSPENSE).status()).isEqualTo(403);
    }

    @Test
    void answersPageByPage() {
        verify("SUSC", payment(100), payment(200));
        await("SUSC", 2);
        Http officer = as("SUSC", "LOAN_OFFICER");

        JsonNode first = officer.get(SUSPENSE + "?limit=1").json();
        JsonNode second = officer.get(
                        SUSPENSE + "?limit=1&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items")).hasSize(1);
        assertThat(second.path("items")).hasSize(1);
        assertThat(first.path("items").path(0).path("amountMinor").asLong()
                        + second.path("items").path(0).path("amountMinor").asLong())
                .isEqualTo(300);
        assertThat(second.path("next").isNull()).isTrue();
    }

    private JsonNode await(String mfo, int count) {
        Http officer = as(mfo, "LOAN_OFFICER");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> officer.get(SUSPENSE).json().path("items").size() == count);
        return officer.get(SUSPENSE).json().path("items");
    }

    private MeetingVerifiedV1 verify(String mfo, MeetingRepaymentV1... payments) {
        MeetingVerifiedV1 meeting =
                new MeetingVerifiedV1(UUID.randomUUID(), UUID.randomUUID(), HELD_ON, List.of(payments));
        ProducerRecord<String, String> message =
                new ProducerRecord<>(Topics.GROUP, meeting.groupId().toString(), json.writeValueAsString(meeting));
        header(message, EventHeaders.ID, UUID.randomUUID().toString());
        header(message, EventHeaders.TYPE, MeetingVerifiedV1.class.getSimpleName());
        header(message, EventHeaders.SOURCE, "/hamyori/test");
        header(message, EventHeaders.TIME, "2026-02-15T10:00:00Z");
        header(message, EventHeaders.MFO, mfo);
        header(message, EventHeaders.WHO, "gulnora");
        kafka.send(message).join();
        return meeting;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static MeetingRepaymentV1 payment(long amountMinor) {
        return new MeetingRepaymentV1(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Money.of(amountMinor, "TJS"));
    }

    private Http as(String mfo, String role) {
        return Http.of(environment, TestTokens.of("reader").mfo(mfo).roles(role).bearer());
    }
}
