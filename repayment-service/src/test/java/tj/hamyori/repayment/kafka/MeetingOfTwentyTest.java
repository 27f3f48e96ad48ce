package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.json.JsonMapper;

/** Twenty repayments of one meeting: everything they write carries the number of one database transaction. */
@RepaymentServiceTest
class MeetingOfTwentyTest {

    private static final int WOMEN = 20;

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isOneCommit() {
        Http admin = Http.admin(environment, "KAFT");
        String loans = IntStream.rangeClosed(1, WOMEN)
                .mapToObj(number -> loan("T-" + number, "2026-01-15", "300", "TJS", 3))
                .collect(Collectors.joining());
        ImportFiles.of(loans, "", "").load(admin);
        List<MeetingRepaymentV1> lines = jdbc
                .sql("select loan_id from loan_account where mfo = 'KAFT'")
                .query((row, index) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .map(loan ->
                        new MeetingRepaymentV1(UUID.randomUUID(), loan, UUID.randomUUID(), Money.of(10_000, "TJS")))
                .toList();
        assertThat(lines).hasSize(WOMEN);

        send(new MeetingVerifiedV1(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 2, 15), lines));

        UUID[] payments = lines.stream().map(MeetingRepaymentV1::paymentId).toArray(UUID[]::new);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> count(payments) > 0);
        assertThat(count(payments)).isEqualTo(WOMEN);
        assertThat(jdbc.sql("""
                        select xmin::text from repayment where payment_id = any(:payments)
                        union select e.xmin::text from domain_event e
                        join repayment r on r.payment_id = any(:payments) and e.aggregate_identifier = r.loan_id::text
                            and e.payload_type like '%RepaymentRecorded'""").param("payments", payments).query(String.class).list())
                .hasSize(1);
    }

    private long count(UUID[] payments) {
        return jdbc.sql("select count(*) from repayment where payment_id = any(?)")
                .param(payments)
                .query(Long.class)
                .single();
    }

    private void send(MeetingVerifiedV1 meeting) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(Topics.GROUP, meeting.groupId().toString(), json.writeValueAsString(meeting));
        Map.of(
                        EventHeaders.ID, UUID.randomUUID().toString(),
                        EventHeaders.TYPE, "MeetingVerifiedV1",
                        EventHeaders.SOURCE, "/hamyori/test",
                        EventHeaders.TIME, "2026-02-15T10:00:00Z",
                        EventHeaders.MFO, "KAFT",
                        EventHeaders.WHO, "gulnora")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
