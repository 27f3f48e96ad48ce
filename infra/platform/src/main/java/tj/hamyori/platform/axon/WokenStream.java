package tj.hamyori.platform.axon;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * A stream that, each time it is told, reads what there is by then, page after page, and finds nothing while held. What
 * is committed meanwhile waits until it is told again: looking once more after each event would ask for nearly every
 * one by itself. For one reader.
 */
class WokenStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Duration ASKED_TOO_EARLY = Duration.ofMillis(10);

    private static final long NOWHERE = -1;

    private final StoredPages store;
    private final Set<WokenStream> sleepers;
    private final BooleanSupplier held;
    private final Semaphore told = new Semaphore(1);
    private Runnable callback = () -> {};
    private @Nullable TrackingToken position;
    private Iterator<TrackedEventMessage<?>> page = Collections.emptyIterator();
    private long upTo = NOWHERE;
    private @Nullable TrackedEventMessage<?> next;

    /**
     * @param from the last event read before, null for none
     * @param sleepers where this stream is while it is open
     */
    WokenStream(StoredPages store, @Nullable TrackingToken from, Set<WokenStream> sleepers, BooleanSupplier held) {
        this.store = store;
        this.position = from;
        this.sleepers = sleepers;
        this.held = held;
        sleepers.add(this);
    }

    /** There may be something new. */
    void tell() {
        told.drainPermits();
        told.release();
        callback.run();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable whenTold) {
        callback = whenTold;
        return true;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (held.getAsBoolean()) {
            return Optional.empty();
        }
        if (next == null) {
            lookIfTold();
            next = page.hasNext() ? page.next() : null;
        }
        return Optional.ofNullable(next);
    }

    /** A page has so many numbers, not so many events: only the head says whether there is more. */
    private void lookIfTold() {
        if (page.hasNext()) {
            return;
        }
        boolean look = told.tryAcquire();
        if (look) {
            upTo = number(store.createHeadToken());
        }
        if (look || number(position) < upTo) {
            List<TrackedEventMessage<?>> read = store.page(position);
            page = read.iterator();
            if (read.isEmpty()) {
                upTo = NOWHERE;
            } else {
                position = read.getLast().trackingToken();
            }
        }
    }

    private static long number(@Nullable TrackingToken token) {
        return token == null ? NOWHERE : token.position().orElse(NOWHERE);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        if (peek().isPresent()) {
            return true;
        }
        if (timeout > 0 && told.tryAcquire(timeout, unit)) {
            told.release();
        }
        return peek().isPresent();
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable()) {
            Thread.sleep(ASKED_TOO_EARLY);
        }
        TrackedEventMessage<?> event = peek().orElseThrow();
        next = null;
        return event;
    }

    @Override
    public void close() {
        sleepers.remove(this);
    }
}
