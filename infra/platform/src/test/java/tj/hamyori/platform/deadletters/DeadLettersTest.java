package tj.hamyori.platform.deadletters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.MessageListenerContainer;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.sample.BoxListener;
import tj.hamyori.testing.tokens.TestTokens;

@PlatformTest
class DeadLettersTest {

    private static final String TOGETHER = "hamyori.sample";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private KafkaListenerEndpointRegistry listeners;

    @ParameterizedTest
    @ValueSource(strings = {TOGETHER, BoxListener.ALONE})
    void areTriedAgainOnceTheirCauseIsGoneAndTakeEffectOnce(String topic) throws Exception {
        String event = UUID.randomUUID().toString();
        jdbc.sql("alter table seen add constraint no_storm check (name <> 'storm') not valid")
                .update();
        send(topic, event, "storm");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(letters(event)).isEqualTo(1));
        long id = jdbc.sql("select id from kafka_dead_letter where headers ->> 'ce_id' = ?")
                .param(event)
                .query(Long.class)
                .single();
        assertThat(asked("ORIYON", "MFO_ADMIN", "GET", "").body()).contains(event, "no_storm", "GroupFormedV1");

        HttpResponse<String> tooEarly = retry("ORIYON", "MFO_ADMIN", id);
        assertThat(tooEarly.statusCode()).isEqualTo(409);
        assertThat(tooEarly.body()).contains("MESSAGE_FAILS_STILL", "no_storm");
        assertThat(letters(event)).isEqualTo(1);
        assertThat(effects(event)).isZero();

        jdbc.sql("alter table seen drop constraint no_storm").update();
        assertThat(retry("OTHERS", "MFO_ADMIN", id).statusCode()).isEqualTo(404);
        assertThat(retry("ORIYON", "LOAN_OFFICER", id).statusCode()).isEqualTo(403);
        assertThat(retry("ORIYON", "MFO_ADMIN", id).statusCode()).isEqualTo(200);
        assertThat(letters(event)).isZero();
        assertThat(effects(event)).isEqualTo(1);

        assertThat(retry("ORIYON", "MFO_ADMIN", id).statusCode()).isEqualTo(404);
        send(topic, event, "storm");
        String after = UUID.randomUUID().toString();
        send(topic, after, "after the storm");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effects(after)).isEqualTo(1));
        assertThat(effects(event)).isEqualTo(1);
    }

    @Test
    void areSetAsideOutOfThoseThatCameTogetherWhichTakeEffectInOrder() {
        List<String> events =
                Stream.generate(() -> UUID.randomUUID().toString()).limit(5).toList();
        jdbc.sql("alter table seen add constraint no_hail check (name <> 'hail') not valid")
                .update();
        MessageListenerContainer listener =
                Objects.requireNonNull(listeners.getListenerContainer(BoxListener.TOGETHER));
        listener.stop();
        events.forEach(event -> send(TOGETHER, event, event.equals(events.get(2)) ? "hail" : "rain"));
        listener.start();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(jdbc.sql("select event_id from seen where name = 'rain' order by place")
                                .query(String.class)
                                .list())
                        .containsExactly(events.get(0), events.get(1), events.get(3), events.get(4)));
        assertThat(events).filteredOn(event -> letters(event) > 0).containsExactly(events.get(2));
        jdbc.sql("alter table seen drop constraint no_hail").update();
    }

    @Test
    void areShownToTheirOwnOrganisationAlone() throws Exception {
        assertThat(asked("OTHERS", "MFO_ADMIN", "GET", "").body()).isEqualTo("{\"items\":[],\"next\":null}");
        assertThat(asked("ORIYON", "LOAN_OFFICER", "GET", "").statusCode()).isEqualTo(403);
    }

    /** One key, so that they come in the order in which they are sent. */
    private void send(String topic, String event, String name) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, "weather", """
                {"groupId":"%s","name":"%s","district":null,"formedOn":"2026-03-21"}""".formatted(UUID.randomUUID(), name));
        Map.of(
                        "ce_id", event,
                        "ce_type", "GroupFormedV1",
                        "ce_source", "/hamyori/test",
                        "ce_time", "2026-03-21T10:00:00Z",
                        "ce_mfo", "ORIYON")
                .forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message);
    }

    private long letters(String event) {
        return jdbc.sql("select count(*) from kafka_dead_letter where headers ->> 'ce_id' = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private long effects(String event) {
        return jdbc.sql("select count(*) from seen where event_id = ?")
                .param(event)
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> retry(String mfo, String role, long id) throws Exception {
        return asked(mfo, role, "POST", "/" + id + "/retry");
    }

    private HttpResponse<String> asked(String mfo, String role, String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/dead-letters" + path))
                .header(
                        "Authorization",
                        TestTokens.of("admin").mfo(mfo).roles(role).bearer())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
