package tj.hamyori.platform.projection;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties every {@link Rebuildable} projector's tables and replays the whole event store through them, page by page in
 * one transaction: readers wait until the new rows are complete, and a failure leaves the old ones.
 */
@Component
public class ReadModelRebuilder {

    /** Enough for COPY to pay, few enough to hold in memory whatever the size of the store. */
    private static final int PAGE_EVENTS = 5_000;

    private final StoredEvents stored;
    private final TransactionTemplate transaction;
    private final Projections projections;
    private final JdbcTemplate jdbc;

    ReadModelRebuilder(
            StoredEvents stored, TransactionTemplate transaction, Projections projections, JdbcTemplate jdbc) {
        this.stored = stored;
        this.transaction = transaction;
        this.projections = projections;
        this.jdbc = jdbc;
    }

    /** Rebuilds all read models and returns the number of events replayed. */
    public long rebuild() {
        Long replayed = transaction.execute(status -> replay());
        // Until PostgreSQL knows how many rows there are now, it plans questions as if there were a few.
        jdbc.execute("analyze");
        return replayed == null ? 0 : replayed;
    }

    private long replay() {
        projections.clear();
        long replayed = 0;
        try (StoredEvents.Reading reading = stored.open();
                ExecutorService reader = Executors.newSingleThreadExecutor()) {
            Iterator<? extends EventMessage<?>> next = reading.events();
            Future<List<EventMessage<?>>> ahead = reader.submit(() -> page(next));
            for (List<EventMessage<?>> page = result(ahead); !page.isEmpty(); page = result(ahead)) {
                ahead = reader.submit(() -> page(next));
                projections.project(page);
                replayed += page.size();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Could not read the event store", failure);
        }
        return replayed;
    }

    /** Read and decoded while the page before is being written. */
    private static List<EventMessage<?>> page(Iterator<? extends EventMessage<?>> events) {
        List<EventMessage<?>> page = new ArrayList<>(PAGE_EVENTS);
        while (page.size() < PAGE_EVENTS && events.hasNext()) {
            EventMessage<?> event = events.next();
            Objects.requireNonNull(event.getPayload());
            page.add(event);
        }
        return page;
    }

    private static List<EventMessage<?>> result(Future<List<EventMessage<?>>> page) {
        try {
            return page.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while rebuilding", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Could not read the event store", failure.getCause());
        }
    }
}
