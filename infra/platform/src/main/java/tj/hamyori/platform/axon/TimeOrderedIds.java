package tj.hamyori.platform.axon;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Identifiers of events that are stored together: UUIDs of version 7 (RFC 9562), milliseconds, a counter, and chance.
 * Rising ones find their place at the end of a unique index, where random ones would touch a page each.
 */
final class TimeOrderedIds {

    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 1L << 63;
    private static final int COUNTER = 1 << 12;

    private final RandomGenerator random;
    private long millis;
    private int next;

    TimeOrderedIds(long millis, RandomGenerator random) {
        this.millis = millis;
        this.random = random;
    }

    /** Runs ahead of the clock by one millisecond for every 4096 identifiers; only order depends on it. */
    UUID next() {
        if (next == COUNTER) {
            next = 0;
            millis++;
        }
        return new UUID(millis << 16 | VERSION | next++, random.nextLong() >>> 2 | VARIANT);
    }
}
