package tj.hamyori.repayment.read.portfolioquality;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the two parts of a large question in two transactions side by side, which see the same facts: the first exports
 * its snapshot, the second takes it over. One question at a time is read so, and none within a transaction of the
 * caller's, whose own writes the second would not see; all others are read whole by one reader.
 */
@Component
class TwoReaders {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    /** Whoever waits for a second connection while holding one is alone, so no two wait for each other. */
    private final Semaphore second = new Semaphore(1);

    TwoReaders(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /**
     * @param reading reads part 0 or 1, on two threads at once, or null for all there is
     * @param afterwards in the transaction of the first
     */
    <T> T read(Consumer<@Nullable Integer> reading, Supplier<T> afterwards) {
        boolean inTwo = !TransactionSynchronizationManager.isActualTransactionActive() && second.tryAcquire();
        try {
            return transaction.execute(status -> {
                if (inTwo) {
                    readBoth(reading);
                } else {
                    reading.accept(null);
                }
                return afterwards.get();
            });
        } finally {
            if (inTwo) {
                second.release();
            }
        }
    }

    private void readBoth(Consumer<@Nullable Integer> reading) {
        String snapshot =
                jdbc.sql("select pg_export_snapshot()").query(String.class).single();
        // Closing waits for the other reader: it needs the snapshot, and the next question its connection.
        try (ExecutorService other = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> read = other.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.sql("set transaction snapshot '" + snapshot + "'").update();
                reading.accept(1);
            }));
            reading.accept(0);
            read.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the other half was read", interrupted);
        }
    }
}
