package tj.hamyori.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.platform.request.RequestContext;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets each event of another service take effect once. The event's id is written in the transaction of the effect:
 * delivered again, it is known and skipped; after a crash in between neither is there, and both come with the next
 * delivery. An event of a type this version does not know is counted and passed over.
 */
@Component
public class Inbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final MeterRegistry meters;
    private final Clock clock;

    Inbox(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Hands the record's event and its context to the handler, inside one transaction, unless it has taken effect.
     *
     * @throws MalformedMessage if the record is not a published event
     */
    public void once(ConsumerRecord<String, String> message, BiConsumer<Object, EventContext> handler) {
        String type = required(message, EventHeaders.TYPE);
        PublishedTypes.named(type)
                .ifPresentOrElse(
                        known -> handle(message, known, handler),
                        () -> meters.counter("hamyori.inbox.unknown", "type", type)
                                .increment());
    }

    private void handle(
            ConsumerRecord<String, String> message, Class<?> type, BiConsumer<Object, EventContext> handler) {
        Object event = decode(message, type);
        EventContext context = context(message);
        RequestContext onBehalf =
                new RequestContext(context.mfo(), context.who(), context.correlationId(), context.eventId());
        onBehalf.run(() -> transaction.executeWithoutResult(status -> {
            if (isNew(context.eventId(), type.getSimpleName())) {
                handler.accept(event, context);
            }
        }));
    }

    private boolean isNew(String eventId, String type) {
        int inserted = jdbc.sql("""
                        insert into consumed_event (event_id, type, consumed_at)
                        values (?, ?, ?) on conflict do nothing""")
                .params(eventId, type, Timestamp.from(clock.instant()))
                .update();
        return inserted == 1;
    }

    private Object decode(ConsumerRecord<String, String> message, Class<?> type) {
        if (message.value() == null) {
            throw new MalformedMessage("no value", null);
        }
        try {
            return json.readValue(message.value(), type);
        } catch (JacksonException unreadable) {
            throw new MalformedMessage("not a " + type.getSimpleName(), unreadable);
        }
    }

    private static EventContext context(ConsumerRecord<String, String> message) {
        String id = required(message, EventHeaders.ID);
        String correlation = optional(message, EventHeaders.CORRELATION_ID);
        String who = optional(message, EventHeaders.WHO);
        return new EventContext(
                id,
                message.key() == null ? required(message, EventHeaders.SUBJECT) : message.key(),
                optional(message, EventHeaders.MFO),
                who == null ? required(message, EventHeaders.SOURCE) : who,
                correlation == null ? id : correlation,
                optional(message, EventHeaders.CAUSATION_ID),
                time(required(message, EventHeaders.TIME)));
    }

    private static Instant time(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException unreadable) {
            throw new MalformedMessage("header " + EventHeaders.TIME + " is no instant", unreadable);
        }
    }

    private static String required(ConsumerRecord<String, String> message, String header) {
        String value = optional(message, header);
        if (value == null) {
            throw new MalformedMessage("header " + header + " is missing", null);
        }
        return value;
    }

    private static @Nullable String optional(ConsumerRecord<String, String> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
