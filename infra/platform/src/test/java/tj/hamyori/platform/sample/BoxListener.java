package tj.hamyori.platform.sample;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.platform.kafka.EventContext;
import tj.hamyori.platform.kafka.Inbox;

/** Hears the service's own topic, so that one test sees an event go out and take effect, and another one alone. */
@Component
public class BoxListener {

    /** Id of the listener that takes what came together. */
    public static final String TOGETHER = "sample-together";

    /** A topic whose messages are taken one at a time. */
    public static final String ALONE = "hamyori.sample-alone";

    private final Inbox inbox;
    private final JdbcClient jdbc;

    BoxListener(Inbox inbox, JdbcClient jdbc) {
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    @KafkaListener(id = TOGETHER, topics = BoxPublishedEvents.TOPIC, groupId = "sample-${random.uuid}", batch = "true")
    void on(List<ConsumerRecord<String, String>> messages) {
        inbox.allOnce(messages, this::remember);
    }

    @KafkaListener(topics = ALONE, groupId = "sample-${random.uuid}")
    void on(ConsumerRecord<String, String> message) {
        inbox.once(message, this::remember);
    }

    private void remember(Object event, EventContext context) {
        if (event instanceof GroupFormedV1 formed) {
            jdbc.sql("insert into seen (event_id, name) values (?, ?)")
                    .params(context.eventId(), formed.name())
                    .update();
        }
    }
}
