package tj.hamyori.platform.projection;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Empties every {@link Rebuildable} projector's tables and replays the whole event store through them, in one
 * transaction: readers see the old rows until the new ones are complete, and a failure leaves the old ones.
 */
@Component
public class ReadModelRebuilder {

    private final EventStorageEngine storage;
    private final TransactionTemplate transaction;
    private final List<Rebuildable> projectors;
    private final ParameterResolverFactory parameters;

    ReadModelRebuilder(
            EventStorageEngine storage,
            TransactionTemplate transaction,
            List<Rebuildable> projectors,
            ParameterResolverFactory parameters) {
        this.storage = storage;
        this.transaction = transaction;
        this.projectors = projectors;
        this.parameters = parameters;
    }

    /** Rebuilds all read models and returns the number of events replayed. */
    public long rebuild() {
        Long replayed = transaction.execute(status -> replay());
        return replayed == null ? 0 : replayed;
    }

    private long replay() {
        projectors.forEach(Rebuildable::clear);
        List<AnnotationEventHandlerAdapter> handlers = projectors.stream()
                .map(projector -> new AnnotationEventHandlerAdapter(projector, parameters))
                .toList();
        try (Stream<? extends TrackedEventMessage<?>> events = storage.readEvents(null, false)) {
            return events.peek(event -> handlers.forEach(handler -> handle(handler, event)))
                    .mapToLong(event -> 1)
                    .sum();
        }
    }

    private static void handle(AnnotationEventHandlerAdapter handler, TrackedEventMessage<?> event) {
        if (handler.canHandle(event)) {
            DefaultUnitOfWork.startAndGet(event)
                    .executeWithResult(() -> handler.handle(event))
                    .getPayload();
        }
    }
}
