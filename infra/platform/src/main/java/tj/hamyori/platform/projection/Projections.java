package tj.hamyori.platform.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/**
 * All read models of a service at once: those that take many events in one go get them so, the others one by one
 * through their handlers. Works in the transaction of the thread.
 */
@Component
public class Projections {

    private final List<Rebuildable> all;
    private final List<BatchProjector> atOnce = new ArrayList<>();
    private final List<AnnotationEventHandlerAdapter> oneByOne = new ArrayList<>();

    Projections(List<Rebuildable> projectors, ParameterResolverFactory parameters) {
        all = projectors;
        for (Rebuildable projector : projectors) {
            if (projector instanceof BatchProjector batch) {
                atOnce.add(batch);
            } else {
                oneByOne.add(new AnnotationEventHandlerAdapter(projector, parameters));
            }
        }
    }

    /** Empties every read model. */
    void clear() {
        all.forEach(Rebuildable::clear);
    }

    /** @param events in the order in which they were stored, or will be */
    public void project(List<? extends EventMessage<?>> events) {
        List<?> payloads = events.stream().map(EventMessage::getPayload).toList();
        atOnce.forEach(projector -> projector.project(payloads));
        for (AnnotationEventHandlerAdapter handler : oneByOne) {
            events.forEach(event -> handle(handler, event));
        }
    }

    private static void handle(AnnotationEventHandlerAdapter handler, EventMessage<?> event) {
        if (handler.canHandle(event)) {
            DefaultUnitOfWork.startAndGet(event)
                    .executeWithResult(() -> handler.handle(event))
                    .getPayload();
        }
    }
}
