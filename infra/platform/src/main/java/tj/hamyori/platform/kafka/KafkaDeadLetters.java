package tj.hamyori.platform.kafka;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps messages that could not take effect, whole and with the reason, until somebody resolves them. */
@Component
class KafkaDeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaDeadLetters.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    KafkaDeadLetters(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void keep(ConsumerRecord<?, ?> message, Exception failure) {
        Throwable cause = ListenerFailures.reason(failure);
        LOG.error("Set aside {}-{}@{}: {}", message.topic(), message.partition(), message.offset(), cause.toString());
        jdbc.sql("""
                        insert into kafka_dead_letter
                            (topic, part, at_offset, message_key, headers, value, error, failed_at)
                        values (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
                        on conflict (topic, part, at_offset)
                            do update set error = excluded.error, failed_at = excluded.failed_at""")
                .params(
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key(),
                        json.writeValueAsString(headers(message)),
                        message.value(),
                        cause.toString(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static Map<String, String> headers(ConsumerRecord<?, ?> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return headers;
    }
}
