package tj.hamyori.platform.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.PlatformTest;
import tj.hamyori.platform.sample.BoxOpened;
import tj.hamyori.platform.sample.OpenBox;

@PlatformTest
class CommittedEventsTest {

    private static final Duration NEVER_BY_ITSELF = Duration.ofDays(1);
    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore store;

    @Autowired
    private StoredPages pages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BulkEvents bulk;

    private final AtomicInteger told = new AtomicInteger();
    private final AtomicInteger read = new AtomicInteger();

    @Test
    void tellsAFollowerAfterTheWholeTransactionAndNotBefore() {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(committed)) {
            transaction.executeWithoutResult(status -> {
                commands.sendAndWait(new OpenBox(box()));
                assertThat(told).hasValue(0);
            });
            assertThat(told).hasPositiveValue();
            assertThat(stream.hasNextAvailable()).isTrue();
        } finally {
            committed.destroy();
        }
    }

    @Test
    void tellsNothingOfWhatWasRolledBack() {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(committed)) {
            transaction.executeWithoutResult(status -> {
                commands.sendAndWait(new OpenBox(box()));
                status.setRollbackOnly();
            });
            assertThat(told).hasValue(0);
            assertThat(stream.hasNextAvailable()).isFalse();
        } finally {
            committed.destroy();
        }
    }

    @Test
    void tellsOfManyCommitsTogetherAndForgetsNone() {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        List<String> boxes =
                Stream.generate(CommittedEventsTest::box).limit(200).toList();
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(committed)) {
            boxes.forEach(box -> commands.sendAndWait(new OpenBox(box)));
            await().atMost(SOON).until(() -> lastIsRead(stream, boxes.getLast()));
            assertThat(told.get()).isBetween(1, boxes.size() - 1);
        } finally {
            committed.destroy();
        }
    }

    /** Reads only when told, as a follower does. */
    private boolean lastIsRead(BlockingStream<TrackedEventMessage<?>> stream, String last) throws InterruptedException {
        int before = read.getAndSet(told.get());
        while (before < told.get() && stream.hasNextAvailable()) {
            if (stream.nextAvailable().getPayload().equals(new BoxOpened(last))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aReaderFindsNothingBeforeItIsTold() throws InterruptedException {
        Set<WokenStream> sleepers = new HashSet<>();
        try (WokenStream stream = new WokenStream(pages, store.createHeadToken(), sleepers, () -> false)) {
            assertThat(stream.hasNextAvailable()).isFalse();
            String box = box();
            commands.sendAndWait(new OpenBox(box));
            assertThat(stream.hasNextAvailable()).isFalse();

            sleepers.forEach(WokenStream::tell);
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new BoxOpened(box));
            assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
        }
        assertThat(sleepers).isEmpty();
    }

    @Test
    void aReaderThatWasToldOnceReadsAllThereIs() throws InterruptedException {
        List<NewEvents> many = Stream.generate(CommittedEventsTest::box)
                .limit(2L * pages.batchSize() + 1)
                .map(box -> new NewEvents("Box", box, 0, List.of(new BoxOpened(box))))
                .toList();
        try (WokenStream stream =
                new WokenStream(pages, store.createHeadToken(), ConcurrentHashMap.newKeySet(), () -> false)) {
            transaction.executeWithoutResult(status -> bulk.append(many));
            for (NewEvents box : many) {
                assertThat(stream.nextAvailable().getPayload())
                        .isEqualTo(box.payloads().getFirst());
            }
        }
    }

    @Test
    void looksAgainForWhatAnotherProcessCommitted() {
        CommittedEvents committed = new CommittedEvents(store, pages, Duration.ofMillis(20));
        BlockingStream<TrackedEventMessage<?>> stream = follow(committed);
        try {
            await().atMost(SOON).until(() -> told.get() > 1);
        } finally {
            stream.close();
            committed.destroy();
        }
    }

    @Test
    void aFollowerThatIsHeldFindsNothingUntilItMayGoOn() throws InterruptedException {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(committed)) {
            committed.hold(NEVER_BY_ITSELF);
            String box = box();
            commands.sendAndWait(new OpenBox(box));
            assertThat(stream.hasNextAvailable()).isFalse();
            assertThat(stream.peek()).isEmpty();

            int before = told.get();
            committed.goOn();
            await().atMost(SOON).until(() -> told.get() > before);
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new BoxOpened(box));
        } finally {
            committed.destroy();
        }
    }

    @Test
    void aFollowerIsHeldForNoLongerThanWasSaid() {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(committed)) {
            committed.hold(Duration.ofMillis(1));
            commands.sendAndWait(new OpenBox(box()));
            await().atMost(SOON).until(stream::hasNextAvailable);
        } finally {
            committed.destroy();
        }
    }

    @Test
    void leavesAClosedStreamAlone() {
        CommittedEvents committed = new CommittedEvents(store, pages, NEVER_BY_ITSELF);
        follow(committed).close();
        commands.sendAndWait(new OpenBox(box()));
        committed.destroy();
        assertThat(told).hasValue(0);
    }

    /** The service's own publisher is told of bulk events by the same bean that is asked here. */
    @Test
    void tellsOfEventsStoredInBulk(@Autowired CommittedEvents own) {
        try (BlockingStream<TrackedEventMessage<?>> stream = follow(own)) {
            String box = box();
            transaction.executeWithoutResult(status -> append(box, status));
            await().atMost(SOON).until(() -> told.get() > 0);
            assertThat(stream.peek().orElseThrow().getPayload()).isEqualTo(new BoxOpened(box));
        }
    }

    private void append(String box, TransactionStatus status) {
        assertThat(status.isNewTransaction()).isTrue();
        bulk.append(List.of(new NewEvents("Box", box, 0, List.of(new BoxOpened(box)))));
    }

    private BlockingStream<TrackedEventMessage<?>> follow(CommittedEvents committed) {
        BlockingStream<TrackedEventMessage<?>> stream = committed.openStream(store.createHeadToken());
        stream.setOnAvailableCallback(told::incrementAndGet);
        return stream;
    }

    private static String box() {
        return "committed-" + UUID.randomUUID();
    }
}
