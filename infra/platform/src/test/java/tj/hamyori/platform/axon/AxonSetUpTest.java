package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.sample.OpenBox;
import tj.hamyori.platform.sample.PutIn;

@PlatformTest
class AxonSetUpTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration LONGER_THAN_A_LOOK = Duration.ofSeconds(1);

    @Autowired
    private CommandGateway commands;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Autowired
    private EventProcessingConfiguration processing;

    @Test
    void refusesAStandInForAnyRealPart() {
        assertThatThrownBy(() -> NoStandIns.require(JdbcTokenStore.class, new InMemoryTokenStore()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("InMemoryTokenStore");
    }

    @Test
    void tellsASecondStreamWithTheSameIdApart() {
        String box = "same-" + UUID.randomUUID();
        commands.sendAndWait(new OpenBox(box));
        assertThatThrownBy(() -> commands.sendAndWait(new OpenBox(box)))
                .isInstanceOf(AggregateStreamCreationException.class);
    }

    @Test
    void rebuildsReadModelsToTheSameRows() {
        String box = "rebuilt-" + UUID.randomUUID();
        commands.sendAndWait(new OpenBox(box));
        commands.sendAndWait(new PutIn(box, 40));
        commands.sendAndWait(new PutIn(box, 2));
        List<String> before = boxes();
        jdbc.sql("update box set total = -1").update();
        assertThat(rebuilder.rebuild()).isGreaterThanOrEqualTo(3);
        assertThat(boxes()).isEqualTo(before).contains(box + " 42");
    }

    @Test
    void setsAnEventAsideWhoseAutomationFailsAndGoesOn() {
        String bad = "bad-" + UUID.randomUUID();
        String good = "good-" + UUID.randomUUID();
        commands.sendAndWait(new OpenBox(bad));
        commands.sendAndWait(new OpenBox(good));
        await().atMost(SOON).untilAsserted(() -> {
            assertThat(reacted()).contains(good).doesNotContain(bad);
            assertThat(jdbc.sql("select aggregate_identifier from dead_letter")
                            .query((row, index) -> row.getString(1))
                            .list())
                    .contains(bad);
        });
    }

    @Test
    void anAutomationFollowsWhatIsCommittedAndWaitsWhileFollowersAreHeld(@Autowired BulkEvents bulk) {
        String box = "held-" + UUID.randomUUID();
        bulk.followersWait(SOON);
        try {
            commands.sendAndWait(new OpenBox(box));
            await().during(LONGER_THAN_A_LOOK).until(() -> !reacted().contains(box));
        } finally {
            bulk.followersGoOn();
        }
        await().atMost(SOON).until(() -> reacted().contains(box));
    }

    @Test
    void startsAProcessorOnAStoreThatAlreadyHasEvents() {
        String box = "replayed-" + UUID.randomUUID();
        commands.sendAndWait(new OpenBox(box));
        await().atMost(SOON).until(() -> reacted().contains(box));
        StreamingEventProcessor automation = processing
                .eventProcessor("automation-box", StreamingEventProcessor.class)
                .orElseThrow();
        automation.shutDown();
        jdbc.sql("delete from token_entry where processor_name = 'automation-box'")
                .update();
        jdbc.sql("delete from reacted").update();
        automation.start();
        await().atMost(SOON).until(() -> reacted().contains(box));
    }

    private List<String> boxes() {
        return jdbc.sql("select box_id || ' ' || total from box order by box_id")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> reacted() {
        return jdbc.sql("select name from reacted")
                .query((row, index) -> row.getString(1))
                .list();
    }
}
