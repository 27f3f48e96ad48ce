package tj.hamyori.platform.axon;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.jspecify.annotations.Nullable;

/**
 * Aggregates nobody uses at the moment, each as it was after an event that has been committed; what was put in longest
 * ago is dropped first. An aggregate can change, so it belongs to whoever took it until it is put back.
 */
final class AggregateMemory<T> {

    private final long mostEvents;
    private final Map<String, Remembered<T>> remembered = new LinkedHashMap<>();
    private long events;

    /**
     * @param version number of the last event it has seen
     * @param snapshots goes on counting towards the next one
     */
    record Remembered<T>(T root, long version, SnapshotTrigger snapshots) {
        long events() {
            return version + 1;
        }
    }

    /** @param mostEvents that all aggregates here may have seen together: how much they hold grows with that */
    AggregateMemory(long mostEvents) {
        this.mostEvents = mostEvents;
    }

    /** The aggregate, which is gone from here then; null where it is not known. */
    synchronized @Nullable Remembered<T> take(String id) {
        Remembered<T> taken = remembered.remove(id);
        events -= taken == null ? 0 : taken.events();
        return taken;
    }

    synchronized void put(String id, Remembered<T> aggregate) {
        Remembered<T> before = take(id);
        Remembered<T> newest = before == null || before.version() < aggregate.version() ? aggregate : before;
        remembered.put(id, newest);
        events += newest.events();
        Iterator<Remembered<T>> eldest = remembered.values().iterator();
        while (events > mostEvents) {
            events -= eldest.next().events();
            eldest.remove();
        }
    }

    synchronized void clear() {
        remembered.clear();
        events = 0;
    }
}
