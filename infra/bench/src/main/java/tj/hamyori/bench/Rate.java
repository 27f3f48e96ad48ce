package tj.hamyori.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

/**
 * How often something was done, and how long each time took.
 *
 * @param sortedNanos of every time, the shortest first
 */
record Rate(int seconds, List<Long> sortedNanos) {

    private static final int HUNDRED = 100;

    /** Something done over and over, closed when its time is up. */
    interface Deed extends AutoCloseable {
        void run() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /**
     * So many at once, each doing it again as soon as it is done, for so many seconds.
     *
     * @param clients makes one client's deed
     * @throws IllegalStateException when one of them fails
     */
    static Rate of(int count, int seconds, Callable<Deed> clients) throws InterruptedException {
        try (ExecutorService hands = Executors.newFixedThreadPool(count)) {
            long endNanos = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            List<Future<List<Long>>> running = new ArrayList<>();
            for (int client = 0; client < count; client++) {
                running.add(hands.submit(() -> times(clients, endNanos)));
            }
            LongStream.Builder all = LongStream.builder();
            for (Future<List<Long>> client : running) {
                client.get().forEach(all::add);
            }
            long[] sorted = all.build().toArray();
            Arrays.sort(sorted);
            return new Rate(seconds, Arrays.stream(sorted).boxed().toList());
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static List<Long> times(Callable<Deed> client, long endNanos) throws Exception {
        List<Long> nanos = new ArrayList<>();
        try (Deed deed = client.call()) {
            for (long start = System.nanoTime(); start < endNanos; start = System.nanoTime()) {
                deed.run();
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }

    int count() {
        return sortedNanos.size();
    }

    long perSecond() {
        return sortedNanos.size() / seconds;
    }

    /** The time that so many of a hundred did not exceed. */
    long micros(int percentile) {
        int index = Math.min(sortedNanos.size() - 1, sortedNanos.size() * percentile / HUNDRED);
        return index < 0 ? 0 : TimeUnit.NANOSECONDS.toMicros(sortedNanos.get(index));
    }
}
