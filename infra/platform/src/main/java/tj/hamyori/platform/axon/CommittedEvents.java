package tj.hamyori.platform.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The event store as a stream for those who follow it. Axon's own store tells its followers of new events when its
 * unit of work ends, which here is before the request's transaction commits: they look too early and then sleep up to a
 * second and a half. These are told after the commit. What other processes commit is looked for at a steady pace.
 */
class CommittedEvents implements StreamableMessageSource<TrackedEventMessage<?>>, DisposableBean {

    private final EventStore store;
    private final Registration subscription;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService pace = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("committed-events").daemon().factory());

    /** @param lookAgainEvery how long events of other processes may go unseen */
    CommittedEvents(EventStore store, Duration lookAgainEvery) {
        this.store = store;
        this.subscription = store.subscribe(events -> stored());
        pace.scheduleWithFixedDelay(
                this::wake, lookAgainEvery.toMillis(), lookAgainEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Events were stored in this thread's transaction: followers look once it has committed. */
    void stored() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wake();
            }
        });
    }

    private void wake() {
        sleepers.forEach(Runnable::run);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new WokenStream(store.openStream(from), sleepers);
    }

    @Override
    public TrackingToken createTailToken() {
        return store.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return store.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return store.createTokenAt(instant);
    }

    @Override
    public void destroy() {
        subscription.cancel();
        pace.shutdownNow();
    }
}
