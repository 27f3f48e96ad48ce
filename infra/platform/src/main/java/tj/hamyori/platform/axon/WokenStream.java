package tj.hamyori.platform.axon;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** A stream whose reader sleeps until it is told, instead of looking twice a second, and finds nothing while held. */
class WokenStream implements BlockingStream<TrackedEventMessage<?>> {

    private final BlockingStream<TrackedEventMessage<?>> stream;
    private final Set<Runnable> sleepers;
    private final BooleanSupplier held;
    private @Nullable Runnable sleeper;

    WokenStream(BlockingStream<TrackedEventMessage<?>> stream, Set<Runnable> sleepers, BooleanSupplier held) {
        this.stream = stream;
        this.sleepers = sleepers;
        this.held = held;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        sleeper = callback;
        return sleepers.add(callback);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return held.getAsBoolean() ? Optional.empty() : stream.peek();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return !held.getAsBoolean() && stream.hasNextAvailable(timeout, unit);
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
