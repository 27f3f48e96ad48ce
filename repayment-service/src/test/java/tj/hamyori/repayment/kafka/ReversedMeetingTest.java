package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.json.JsonMapper;

/** A reversed meeting, told twice under one id and once more under another. */
@RepaymentServiceTest
class ReversedMeetingTest {

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesBackWhatReachedItsLoanAndWhatWaited() {
        Http admin = Http.admin(environment, "KARE");
        ImportFiles.of(loan("R-1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        UUID known = jdbc.sql("select loan_id from loan_account where mfo = 'KARE'")
                .query(UUID.class)
                .single();
        UUID meeting = UUID.randomUUID();
        UUID group = UUID.randomUUID();
        MeetingRepaymentV1 paid =
                new MeetingRepaymentV1(UUID.randomUUID(), known, UUID.randomUUID(), Money.of(10_000, "TJS"));
        MeetingRepaymentV1 held =
                new MeetingRepaymentV1(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Money.of(5_000, "TJS"));
        LocalDate heldOn = LocalDate.of(2026, 2, 15);

        send(group, new MeetingVerifiedV1(meeting, group, heldOn, List.of(paid, held)));
        MeetingReversedV1 reversal =
                new MeetingReversedV1(meeting, group, heldOn, heldOn.plusDays(1), List.of(paid, held));
        UUID eventId = send(group, reversal);
        send(group, reversal, eventId);
        send(group, reversal);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> count("""
                select count(*) from repayment where payment_id = ? and reversed_recorded_at is not null""", paid) == 1);
        assertThat(count("""
                select count(*) from suspense where payment_id = ? and resolved_at is not null""", held)).isEqualTo(1);
        assertThat(admin.get("/api/loan-accounts/" + known)
                        .json()
                        .path("outstandingPrincipalMinor")
                        .asLong())
                .isEqualTo(30_000);
        assertThat(jdbc.sql("select count(*) from kafka_dead_letter")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long count(String sql, MeetingRepaymentV1 line) {
        return jdbc.sql(sql).param(line.paymentId()).query(Long.class).single();
    }

    private UUID send(UUID group, Record event) {
        UUID id = UUID.randomUUID();
        send(group, event, id);
        return id;
    }

    private void send(UUID group, Record event, UUID id) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(Topics.GROUP, group.toString(), json.writeValueAsString(event));
        Map.of(
                        EventHeaders.ID,
                        id.toString(),
                        EventHeaders.TYPE,
                        event.getClass().getSimpleName(),
                        EventHeaders.SOURCE,
                        "/hamyori/test",
                        EventHeaders.TIME,
                        "2026-02-15T10:00:00Z",
                        EventHeaders.MFO,
                        "KARE",
                        EventHeaders.WHO,
                        event instanceof MeetingReversedV1 ? "firuza" : "gulnora")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
