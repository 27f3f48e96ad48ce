package tj.hamyori.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.BatchListenerFailedException;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.platform.sample.OpenBox;

@PlatformTest
class OutboxAndInboxTest {

    private static final String TOPIC = "hamyori.sample";
    private static final String FORMED = """
            {"groupId":"00000000-0000-0001-0000-000000000002","name":"%s","district":null,"formedOn":"2026-03-21"}""";

    @Autowired
    private CommandGateway commands;

    @Autowired
    private KafkaTemplate<String, String> kafka;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Inbox inbox;

    @Test
    void carriesAStoredEventToItsConsumerOnce() {
        String box = "sent-" + UUID.randomUUID();
        new RequestContext("ORIYON", "nilufar", "corr-1", null).run(() -> commands.sendAndWait(new OpenBox(box)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(seen(box)).hasSize(1));
        String stored = jdbc.sql("select event_identifier from domain_event where aggregate_identifier = ?")
                .param(box)
                .query(String.class)
                .single();
        assertThat(seen(box)).containsExactly(stored);
    }

    @Test
    void letsTheSameEventTakeEffectOnce() {
        String id = UUID.randomUUID().toString();
        inbox.once(message(id, "same"), this::remember);
        inbox.once(message(id, "same"), this::remember);
        assertThat(seen("same")).containsExactly(id);
    }

    @Test
    void leavesNoTraceWhenTheEffectFails() {
        String id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> inbox.once(message(id, "failing"), (event, context) -> {
                    remember(event, context);
                    throw new IllegalStateException("after the effect, before the commit");
                }))
                .hasMessageContaining("before the commit");
        assertThat(seen("failing")).isEmpty();
        inbox.once(message(id, "failing"), this::remember);
        assertThat(seen("failing")).containsExactly(id);
    }

    @Test
    void letsMessagesThatCameTogetherTakeEffectOnceInOneTransaction() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        inbox.once(message(first, "together"), this::remember);
        String third = UUID.randomUUID().toString();
        inbox.allOnce(
                List.of(
                        message(first, "together"),
                        message(second, "together"),
                        message(second, "together"),
                        message(third, "together")),
                this::remember);
        assertThat(seen("together")).containsExactly(first, second, third);
        assertThat(jdbc.sql("select count(distinct xmin::text) from seen where event_id in (?, ?)")
                        .params(second, third)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handsEventsOfOneKindOverAtOnceAndEachOnlyOnce() {
        String first = UUID.randomUUID().toString();
        String second = UUID.randomUUID().toString();
        ConsumerRecord<String, String> other = message(UUID.randomUUID().toString(), "unknown");
        other.headers().remove("ce_type").add("ce_type", "HarvestGatheredV9".getBytes(StandardCharsets.UTF_8));
        List<Integer> sizes = new ArrayList<>();
        List<ConsumerRecord<String, String>> messages =
                List.of(message(first, "kind"), other, message(second, "kind"), message(second, "kind"));
        for (int delivery = 0; delivery < 2; delivery++) {
            inbox.allOnce(messages, GroupFormedV1.class, events -> sizes.add(events.size()), (event, context) -> {
                throw new AssertionError("of the kind that is handed over at once");
            });
        }
        assertThat(sizes).containsExactly(2);
    }

    @Test
    void namesTheMessageThatCannotTakeEffectAndKeepsThoseBeforeIt() {
        String good = UUID.randomUUID().toString();
        String bad = UUID.randomUUID().toString();
        String after = UUID.randomUUID().toString();
        List<ConsumerRecord<String, String>> messages =
                List.of(message(good, "mixed"), message(bad, "mixed"), message(after, "mixed"));
        assertThatThrownBy(() -> inbox.allOnce(messages, (event, context) -> {
                    remember(event, context);
                    if (context.eventId().equals(bad)) {
                        throw new IllegalStateException("this one cannot");
                    }
                }))
                .isInstanceOfSatisfying(
                        BatchListenerFailedException.class,
                        failure -> assertThat(failure.getIndex()).isEqualTo(1));
        assertThat(seen("mixed")).containsExactly(good);
        inbox.allOnce(messages, this::remember);
        assertThat(seen("mixed")).containsExactlyInAnyOrder(good, bad, after);
    }

    @Test
    void handsOverWhoAndWhy() {
        String id = UUID.randomUUID().toString();
        inbox.once(message(id, "context"), (event, context) -> {
            assertThat(context.requireMfo()).isEqualTo("ORIYON");
            assertThat(RequestContext.current()).hasValue(new RequestContext("ORIYON", "/hamyori/test", "corr-7", id));
        });
    }

    @Test
    void passesOverATypeItDoesNotKnow() {
        ConsumerRecord<String, String> unknown = message(UUID.randomUUID().toString(), "unknown");
        unknown.headers().remove("ce_type").add("ce_type", "HarvestGatheredV9".getBytes(StandardCharsets.UTF_8));
        inbox.once(unknown, (event, context) -> {
            throw new AssertionError("must not be handed over");
        });
    }

    @Test
    void setsAnUnreadableMessageAsideAndGoesOn() {
        String key = "key-" + UUID.randomUUID();
        ProducerRecord<String, String> broken = new ProducerRecord<>(TOPIC, key, "{not json");
        headers(UUID.randomUUID().toString())
                .forEach((name, value) -> broken.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(broken);
        String box = "after-" + UUID.randomUUID();
        commands.sendAndWait(new OpenBox(box));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(seen(box)).hasSize(1);
            assertThat(jdbc.sql("select value || ' ' || error from kafka_dead_letter where message_key = ?")
                            .param(key)
                            .query((row, index) -> row.getString(1))
                            .list())
                    .singleElement()
                    .asString()
                    .contains("{not json", "GroupFormedV1");
        });
    }

    private void remember(Object event, EventContext context) {
        jdbc.sql("insert into seen (event_id, name) values (?, ?)")
                .params(context.eventId(), ((GroupFormedV1) event).name())
                .update();
    }

    private List<String> seen(String name) {
        return jdbc.sql("select event_id from seen where name = ?")
                .param(name)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static ConsumerRecord<String, String> message(String id, String name) {
        ConsumerRecord<String, String> message = new ConsumerRecord<>(TOPIC, 0, 0, "key", FORMED.formatted(name));
        headers(id).forEach((header, value) -> message.headers().add(header, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }

    private static Map<String, String> headers(String id) {
        return Map.of(
                "ce_id", id,
                "ce_type", "GroupFormedV1",
                "ce_source", "/hamyori/test",
                "ce_time", "2026-03-21T10:00:00Z",
                "ce_mfo", "ORIYON",
                "ce_correlationid", "corr-7");
    }
}
