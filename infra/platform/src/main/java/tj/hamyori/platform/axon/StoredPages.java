package tj.hamyori.platform.axon;

import java.util.List;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's storage, of which a reader of all events can also ask one page, and know best when to ask for the next. */
class StoredPages extends JdbcEventStorageEngine {

    StoredPages(Builder builder) {
        super(builder);
    }

    /**
     * @param after the last event read before, null for none
     * @return events of the next numbers, in their order; none where nothing is stored behind
     */
    List<TrackedEventMessage<?>> page(@Nullable TrackingToken after) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        fetchTrackedEvents(after, batchSize()).stream(), getEventSerializer(), upcasterChain)
                .<TrackedEventMessage<?>>map(event -> event)
                .toList();
    }
}
