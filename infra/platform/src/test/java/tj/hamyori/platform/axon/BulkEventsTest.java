package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.platform.sample.AmountPutInAdded;
import tj.hamyori.platform.sample.BoxOpened;
import tj.hamyori.platform.sample.OpenBox;
import tj.hamyori.platform.sample.PutIn;

@PlatformTest
class BulkEventsTest {

    private static final RequestContext JOB = new RequestContext("ORIYON", "a-job", "corr-1", "cause-1");

    @Autowired
    private BulkEvents bulk;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leavesTheSameInTheStoreAndTheReadModelsAsCommands() {
        String commanded = id("commanded");
        String stored = id("stored");
        JOB.run(() -> {
            commands.sendAndWait(new OpenBox(commanded));
            commands.sendAndWait(new PutIn(commanded, 40));
            commands.sendAndWait(new PutIn(commanded, 2));
            append(box(stored, 40, 2));
        });
        assertThat(events(stored)).hasSize(3).isEqualTo(events(commanded));
        assertThat(readModels(stored)).hasSize(3).isEqualTo(readModels(commanded));
    }

    @Test
    void leavesAnAggregateThatTakesCommands() {
        String box = id("box");
        append(box(box, 40));
        commands.sendAndWait(new PutIn(box, 2));
        assertThat(readModels(box)).contains("total 42");
        assertThat(bulk.nextSequenceNumbers(List.of(box, id("unknown")))).isEqualTo(Map.of(box, 3L));
        append(new NewEvents("Box", box, 3, List.of(new AmountPutInAdded(box, 8))));
        commands.sendAndWait(new PutIn(box, 1));
        assertThat(readModels(box)).contains("total 51");
    }

    @Test
    void storesNothingWhereANumberIsTaken() {
        String taken = id("taken");
        String other = id("other");
        append(box(taken, 40));
        assertThatThrownBy(() -> append(box(other, 1), new NewEvents("Box", taken, 1, List.of(added(taken)))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(events(other)).isEmpty();
        assertThat(readModels(other)).isEmpty();
        assertThat(readModels(taken)).contains("total 40");
    }

    @Test
    void isPublishedInItsOrder() {
        List<String> ids =
                IntStream.range(0, 1200).mapToObj(number -> id("p" + number)).toList();
        append(ids.stream().map(BulkEventsTest::box).toArray(NewEvents[]::new));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(seen(ids)).isEqualTo(ids));
    }

    @Test
    void isRebuiltToTheSameRowsOverMoreThanOnePage() {
        List<NewEvents> boxes = new ArrayList<>();
        for (int number = 0; number < 1500; number++) {
            boxes.add(box(id("r" + number), 7, number, 9));
        }
        append(boxes.toArray(NewEvents[]::new));
        List<String> before = allReadModels();
        jdbc.sql("update box_amount set amount = -1").update();
        assertThat(rebuilder.rebuild()).isGreaterThanOrEqualTo(6000);
        assertThat(allReadModels()).isEqualTo(before);
    }

    @Test
    void refusesMoreThanTheMostAndWorkWithoutATransaction() {
        String box = id("large");
        NewEvents most = new NewEvents("Box", box, 0, Collections.nCopies(BulkEvents.MOST_EVENTS, added(box)));
        assertThat(transaction.<Integer>execute(status -> {
                    int stored = bulk.append(List.of(most));
                    status.setRollbackOnly();
                    return stored;
                }))
                .isEqualTo(BulkEvents.MOST_EVENTS);
        assertThatThrownBy(() -> append(most, box(id("one"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("20001");
        assertThatThrownBy(() -> bulk.append(List.of(box(id("alone"))))).isInstanceOf(IllegalStateException.class);
    }

    private void append(NewEvents... streams) {
        transaction.executeWithoutResult(status -> bulk.append(List.of(streams)));
    }

    private static NewEvents box(String id, long... amounts) {
        List<Object> payloads = new ArrayList<>(List.of(new BoxOpened(id)));
        for (long amountMinor : amounts) {
            payloads.add(new AmountPutInAdded(id, amountMinor));
        }
        return new NewEvents("Box", id, 0, payloads);
    }

    private static AmountPutInAdded added(String box) {
        return new AmountPutInAdded(box, 1);
    }

    private static String id(String name) {
        return name + "-" + UUID.randomUUID();
    }

    /** All that is stored of each event, but the ids and the time. */
    private List<String> events(String box) {
        return jdbc.sql("""
                        select concat_ws(' ', sequence_number, type, payload_type, payload_revision,
                            replace(payload, aggregate_identifier, 'BOX'), meta_data::jsonb, length(time_stamp))
                        from domain_event where aggregate_identifier = ? order by global_index""").param(box).query((row, index) -> row.getString(1)).list();
    }

    private List<String> readModels(String box) {
        return jdbc.sql("""
                        select 'total ' || total from box where box_id = ?
                        union all select 'amount ' || amount from box_amount where box_id = ?""")
                .params(box, box)
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> allReadModels() {
        return jdbc.sql("""
                        select concat_ws(' ', box_id, mfo, total) as row from box
                        union all select concat_ws(' ', box_id, amount) from box_amount order by row""").query((row, index) -> row.getString(1)).list();
    }

    private List<String> seen(List<String> ids) {
        return jdbc.sql("select name from seen where name = any(?) order by place")
                .param(ids.toArray(String[]::new))
                .query((row, index) -> row.getString(1))
                .list();
    }
}
