package tj.hamyori.platform.axon;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
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
 *
 * <p>After a quiet moment they are told at once, else {@link #TOLD_AGAIN_AFTER} after the last time: where hundreds of
 * requests commit in a second, a follower reads some together instead of asking for each.
 */
class CommittedEvents implements StreamableMessageSource<TrackedEventMessage<?>>, DisposableBean {

    static final Duration TOLD_AGAIN_AFTER = Duration.ofMillis(20);

    private final EventStore store;
    private final StoredPages pages;
    private final Registration subscription;
    private final Set<WokenStream> sleepers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private volatile long toldAtNanos = System.nanoTime() - TOLD_AGAIN_AFTER.toNanos();
    private volatile long heldUntilNanos = toldAtNanos;
    /** When it was shut down nobody is left to be told. */
    private final ScheduledExecutorService pace = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("committed-events").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());

    /** @param lookAgainEvery how long events of other processes may go unseen */
    CommittedEvents(EventStore store, StoredPages pages, Duration lookAgainEvery) {
        this.store = store;
        this.pages = pages;
        this.subscription = store.subscribe(events -> stored());
        pace.scheduleWithFixedDelay(
                this::wake, lookAgainEvery.toMillis(), lookAgainEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Events were stored in this thread's transaction: followers look once it has committed. */
    void stored() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeSoon();
            }
        });
    }

    /** Followers find nothing new for this long, or until {@link #goOn}; events wait for them in the store. */
    void hold(Duration atMost) {
        heldUntilNanos = System.nanoTime() + atMost.toNanos();
    }

    void goOn() {
        heldUntilNanos = System.nanoTime();
        wakeSoon();
    }

    private boolean held() {
        return heldUntilNanos - System.nanoTime() > 0;
    }

    private void wakeSoon() {
        if (waiting.compareAndSet(false, true)) {
            long leftNanos = toldAtNanos + TOLD_AGAIN_AFTER.toNanos() - System.nanoTime();
            if (leftNanos <= 0) {
                wake();
            } else {
                pace.schedule(this::wake, leftNanos, TimeUnit.NANOSECONDS);
            }
        }
    }

    /** What is committed from here on is told with the next time. */
    private void wake() {
        toldAtNanos = System.nanoTime();
        waiting.set(false);
        sleepers.forEach(WokenStream::tell);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken from) {
        return new WokenStream(pages, from, sleepers, this::held);
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
