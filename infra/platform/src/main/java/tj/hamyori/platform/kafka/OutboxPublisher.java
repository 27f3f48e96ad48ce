package tj.hamyori.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.platform.request.RequestContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends stored events to Kafka in the order they were stored. The event store is the outbox and this processor's token
 * the mark "sent up to here": the mark moves only after the broker acknowledged the whole batch, so that after a crash
 * some events are sent again and none is lost. The event's id goes along; consumers use it to drop the second one.
 */
@Component
@ProcessingGroup("publish")
class OutboxPublisher {

    private static final long ACKNOWLEDGED_WITHIN_SECONDS = 30;
    private static final String PENDING = "published-and-not-acknowledged";

    private final KafkaTemplate<String, String> kafka;
    private final JsonMapper json;
    private final PublishedEvents published;

    OutboxPublisher(KafkaTemplate<String, String> kafka, JsonMapper json, PublishedEvents published) {
        this.kafka = kafka;
        this.json = json;
        this.published = published;
    }

    @EventHandler
    void on(EventMessage<?> stored, UnitOfWork<?> unitOfWork) {
        published
                .publish(stored.getPayload())
                .ifPresent(event -> pending(unitOfWork).add(kafka.send(record(event, stored))));
    }

    private List<CompletableFuture<?>> pending(UnitOfWork<?> unitOfWork) {
        return unitOfWork.root().getOrComputeResource(PENDING, key -> {
            List<CompletableFuture<?>> sends = new ArrayList<>();
            unitOfWork.root().onPrepareCommit(root -> awaitAcknowledgement(sends));
            return sends;
        });
    }

    /** The batch is whole: waiting for more to send along would only delay it. */
    private void awaitAcknowledgement(List<CompletableFuture<?>> sends) {
        kafka.flush();
        try {
            CompletableFuture.allOf(sends.toArray(CompletableFuture[]::new))
                    .get(ACKNOWLEDGED_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped before Kafka acknowledged", stopped);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("Kafka did not acknowledge; will send again", failure);
        }
    }

    private ProducerRecord<String, String> record(PublishedEvents.Published event, EventMessage<?> stored) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(event.topic(), event.key(), json.writeValueAsString(event.event()));
        header(message, EventHeaders.ID, stored.getIdentifier());
        header(message, EventHeaders.TYPE, event.event().getClass().getSimpleName());
        header(message, EventHeaders.SOURCE, published.source());
        header(message, EventHeaders.TIME, stored.getTimestamp().toString());
        header(message, EventHeaders.SUBJECT, event.key());
        header(message, EventHeaders.SPEC_VERSION, "1.0");
        header(message, "content-type", "application/json");
        header(message, EventHeaders.MFO, stored.getMetaData().get(RequestContext.MFO));
        header(message, EventHeaders.WHO, stored.getMetaData().get(RequestContext.WHO));
        header(message, EventHeaders.CORRELATION_ID, stored.getMetaData().get(RequestContext.CORRELATION_ID));
        header(message, EventHeaders.CAUSATION_ID, stored.getMetaData().get(RequestContext.CAUSATION_ID));
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, @Nullable Object value) {
        if (value != null) {
            message.headers().add(name, value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
