package tj.hamyori.platform.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.kafka.Inbox;
import tj.hamyori.platform.sample.OpenBox;
import tj.hamyori.platform.sample.PutIn;

/**
 * Two transactions append to the same two aggregates in opposite order and wait for each other. PostgreSQL ends the one
 * that began to wait first; here that is always the one under test.
 */
@PlatformTest
class DeadlockTest {

    private static final RequestContext OTHER = new RequestContext("ORIYON", "other", "corr-1", null);

    @LocalServerPort
    private int port;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Inbox inbox;

    private String left = "";
    private String right = "";

    @BeforeEach
    void open() {
        left = "left-" + UUID.randomUUID();
        right = "right-" + UUID.randomUUID();
        OTHER.run(() -> List.of(left, right).forEach(box -> commands.sendAndWait(new OpenBox(box))));
    }

    @Test
    void doesTheRequestAgain() throws Exception {
        long ended = deadlocks();

        int status = acrossAnother(() -> Http.as(port, "nilufar")
                .post("/boxes", "{\"" + left + "\":1,\"" + right + "\":2}")
                .statusCode());

        assertThat(status).isEqualTo(200);
        assertThat(List.of(total(left), total(right))).containsExactly(11L, 22L);
        awaitDeadlocks(ended + 1);
    }

    @Test
    void letsMessagesThatCameTogetherTakeEffectAlone() throws Exception {
        long ended = deadlocks();

        acrossAnother(() -> {
            inbox.allOnce(List.of(message(left), message(right)), (event, context) -> putIn((GroupFormedV1) event));
            return 0;
        });

        assertThat(List.of(total(left), total(right))).containsExactly(11L, 21L);
        awaitDeadlocks(ended + 1);
    }

    private void putIn(GroupFormedV1 event) {
        commands.sendAndWait(new PutIn(event.name(), 1));
    }

    /** The other one has put 20 into the right box, and puts 10 into the left one once the first waits for it. */
    private <T> T acrossAnother(Callable<T> first) throws Exception {
        List<Future<T>> begun = new ArrayList<>();
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            OTHER.run(() -> transaction.executeWithoutResult(status -> {
                commands.sendAndWait(new PutIn(right, 20));
                begun.add(thread.submit(first));
                await().atMost(Duration.ofSeconds(20))
                        .pollInterval(Duration.ofMillis(10))
                        .until(this::somebodyWaits);
                commands.sendAndWait(new PutIn(left, 10));
            }));
            return begun.getFirst().get(30, TimeUnit.SECONDS);
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    /** Which PostgreSQL has ended so far; it counts them a moment later. */
    private long deadlocks() {
        return jdbc.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private void awaitDeadlocks(long count) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(deadlocks()).isGreaterThanOrEqualTo(count));
    }

    private long total(String box) {
        return jdbc.sql("select total from box where box_id = ?")
                .param(box)
                .query(Long.class)
                .single();
    }

    private static ConsumerRecord<String, String> message(String box) {
        ConsumerRecord<String, String> message =
                new ConsumerRecord<>("hamyori.sample", 0, 0, "key", """
                {"groupId":"00000000-0000-0001-0000-000000000002","name":"%s","district":null,"formedOn":"2026-03-21"}""".formatted(box));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", "GroupFormedV1",
                        "ce_source", "/hamyori/test",
                        "ce_time", "2026-03-21T10:00:00Z",
                        "ce_mfo", "ORIYON",
                        "ce_correlationid", "corr-7")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
