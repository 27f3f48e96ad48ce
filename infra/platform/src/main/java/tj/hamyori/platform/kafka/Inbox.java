package tj.hamyori.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.events.EventHeaders;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets each event of another service take effect once. The event's id is written in the transaction of the effect:
 * delivered again, it is known and skipped; after a crash in between neither is there, and both come with the next
 * delivery. An event of a type this version does not know is counted and passed over.
 *
 * <p>Messages that came together may take effect together, in one transaction: where hundreds come in a second, a
 * commit each would cost more than all they change.
 */
@Component
public class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

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
        takeEffect(List.of(message), each(handler));
    }

    /**
     * The same for messages that came together, in their order and in one transaction. Where one of them cannot take
     * effect, each gets a transaction of its own and those before it keep theirs.
     *
     * @throws BatchListenerFailedException naming the first message that cannot take effect
     */
    public void allOnce(List<ConsumerRecord<String, String>> messages, BiConsumer<Object, EventContext> handler) {
        allOnce(messages, each(handler));
    }

    /**
     * The same where many are of one kind: its events are handed over first and all at once, then the others. For
     * events that write a row of their own each, so that it does not matter what else was written before.
     */
    public <T> void allOnce(
            List<ConsumerRecord<String, String>> messages,
            Class<T> kind,
            Consumer<List<T>> atOnce,
            BiConsumer<Object, EventContext> others) {
        allOnce(messages, read -> {
            List<T> many = read.stream()
                    .map(Message::event)
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
            if (!many.isEmpty()) {
                atOnce.accept(many);
            }
            each(others)
                    .accept(read.stream()
                            .filter(message -> !kind.isInstance(message.event()))
                            .toList());
        });
    }

    private void allOnce(List<ConsumerRecord<String, String>> messages, Consumer<List<Message>> effect) {
        if (messages.size() > 1 && takeEffectTogether(messages, effect)) {
            return;
        }
        for (int index = 0; index < messages.size(); index++) {
            try {
                takeEffect(messages.subList(index, index + 1), effect);
            } catch (RuntimeException failure) {
                throw new BatchListenerFailedException("No effect", failure, index);
            }
        }
    }

    private boolean takeEffectTogether(List<ConsumerRecord<String, String>> messages, Consumer<List<Message>> effect) {
        try {
            takeEffect(messages, effect);
            return true;
        } catch (RuntimeException failure) {
            LOG.debug("Messages did not take effect together; now one by one", failure);
            return false;
        }
    }

    private void takeEffect(List<ConsumerRecord<String, String>> messages, Consumer<List<Message>> effect) {
        List<Message> read = messages.stream().flatMap(this::read).toList();
        if (read.isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            Set<String> unseen = noteNew(read);
            effect.accept(read.stream()
                    .filter(message -> unseen.remove(message.context().eventId()))
                    .toList());
        });
    }

    private static Consumer<List<Message>> each(BiConsumer<Object, EventContext> handler) {
        return messages -> messages.forEach(
                message -> message.context().asRequest().run(() -> handler.accept(message.event(), message.context())));
    }

    /** An event and where it came from. */
    private record Message(Object event, EventContext context) {
        String type() {
            return event.getClass().getSimpleName();
        }
    }

    private Stream<Message> read(ConsumerRecord<String, String> message) {
        String type = required(message, EventHeaders.TYPE);
        Optional<Class<?>> known = PublishedTypes.named(type);
        if (known.isEmpty()) {
            meters.counter("hamyori.inbox.unknown", "type", type).increment();
        }
        return known.stream().map(named -> new Message(decode(message, named), context(message)));
    }

    /** Writes their ids; answers those that were not there. */
    private Set<String> noteNew(List<Message> messages) {
        return new HashSet<>(jdbc.sql("""
                        insert into consumed_event (event_id, type, consumed_at)
                        select event_id, type, ? from unnest(?, ?) as message (event_id, type)
                        on conflict do nothing returning event_id""")
                .param(Timestamp.from(clock.instant()))
                .param(messages.stream()
                        .map(message -> message.context().eventId())
                        .toArray(String[]::new))
                .param(messages.stream().map(Message::type).toArray(String[]::new))
                .query(String.class)
                .list());
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
