package tj.hamyori.platform.axon;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** A stream whose reader sleeps until it is told, instead of looking twice a second. */
class WokenStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Set<Runnable> sleepers;
    private @Nullable Runnable sleeper;

    WokenStream(BlockingStream<TrackedEventMessage<?>> stream, Set<Runnable> sleepers) {
        this.stream = stream;
        this.sleepers = sleepers;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        sleeper = callback;
        return sleepers.add(callback);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return stream.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return stream.nextAvailable();
    }

    @Override
    public void close() {
        if (sleeper != null) {
            sleepers.remove(sleeper);
        }
        stream.close();
    }
}
