package tj.hamyori.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.ConsumerFactory;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.platform.sample.OpenBox;

@PlatformTest
class OutboxRestartTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private CommandGateway commands;

    @Autowired
    private ConsumerFactory<String, String> consumers;

    @Autowired
    private JdbcClient jdbc;

    private StreamingEventProcessor publisher;

    @BeforeEach
    void publisher(@Autowired EventProcessingConfiguration processing) {
        publisher = processing
                .eventProcessor("publish", StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Test
    void bringsTheMarkUpToDateAtRestAndWhenStopped() {
        String first = opened();
        await().atMost(SOON).until(() -> mark() >= index(first));

        String second = opened();
        await().atMost(SOON).until(() -> seen(second).size() == 1);
        publisher.shutDown();
        assertThat(mark()).isGreaterThanOrEqualTo(index(second));
        publisher.start();
    }

    @Test
    void sendsAgainAfterACrashWhatTheMarkHadNotPassedAndItTakesEffectOnce() {
        String before = opened();
        String box = opened();
        String after = opened();
        await().atMost(SOON).until(() -> seen(after).size() == 1);

        publisher.shutDown();
        jdbc.sql("update token_entry set token = ? where processor_name = 'publish'")
                .param("{\"index\":%d,\"gaps\":[]}".formatted(index(before)))
                .update();
        String next = opened();
        publisher.start();

        await().atMost(SOON).until(() -> seen(next).size() == 1);
        assertThat(sent(List.of(before, box, after, next))).containsExactly(before, box, after, box, after, next);
        assertThat(List.of(before, box, after, next))
                .allSatisfy(each -> assertThat(seen(each)).hasSize(1));
        await().atMost(SOON).until(() -> mark() >= index(next));
    }

    private String opened() {
        String box = "restart-" + UUID.randomUUID();
        new RequestContext("ORIYON", "nilufar", "corr-1", null).run(() -> commands.sendAndWait(new OpenBox(box)));
        return box;
    }

    private long index(String box) {
        return number("select global_index from domain_event where aggregate_identifier = '" + box + "'");
    }

    private long mark() {
        return number("select (token::jsonb ->> 'index')::bigint from token_entry where processor_name = 'publish'");
    }

    private long number(String question) {
        return jdbc.sql(question).query(Long.class).single();
    }

    private List<String> seen(String box) {
        return jdbc.sql("select event_id from seen where name = ?")
                .param(box)
                .query((row, index) -> row.getString(1))
                .list();
    }

    /** What the topic holds of these, in its order: all of them were noted by the listener before this is asked. */
    private List<String> sent(List<String> boxes) {
        List<String> keys = new ArrayList<>();
        try (Consumer<String, String> topic = consumers.createConsumer("restart-" + UUID.randomUUID(), null)) {
            topic.subscribe(List.of("hamyori.sample"));
            await().atMost(SOON).until(() -> {
                for (ConsumerRecord<String, String> message : topic.poll(Duration.ofMillis(500))) {
                    keys.add(message.key());
                }
                return keys.contains(boxes.getLast());
            });
        }
        return keys.stream().filter(boxes::contains).toList();
    }
}
