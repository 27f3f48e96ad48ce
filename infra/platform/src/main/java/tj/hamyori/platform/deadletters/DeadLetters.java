package tj.hamyori.platform.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code kafka_dead_letter}: each organisation those its own events are in. */
@Component
class DeadLetters {

    static final int PAGE = 100;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DeadLetters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The oldest first, after this id. */
    List<DeadLetter> after(String mfo, long id) {
        return jdbc.sql("""
                        select id, topic, headers ->> 'ce_type' as type, headers ->> 'ce_id' as event_id, message_key,
                            error, failed_at
                        from kafka_dead_letter where headers ->> 'ce_mfo' = ? and id > ? order by id limit ?""")
                .params(mfo, id, PAGE)
                .query((row, index) -> new DeadLetter(
                        row.getLong("id"),
                        row.getString("topic"),
                        row.getString("type"),
                        row.getString("event_id"),
                        row.getString("message_key"),
                        row.getString("error"),
                        row.getTimestamp("failed_at").toInstant()))
                .list();
    }

    /**
     * Takes the message out, for as long as the transaction stands; whoever else takes it waits and finds nothing.
     *
     * @throws RuleViolated where there is none of this organisation
     */
    @SuppressWarnings("NullAway") // a message may lack its key or its value, as one from Kafka may
    ConsumerRecord<String, String> take(String mfo, long id) {
        return jdbc.sql("""
                        delete from kafka_dead_letter where id = ? and headers ->> 'ce_mfo' = ?
                        returning topic, part, at_offset, message_key, headers, value""")
                .params(id, mfo)
                .query((row, index) -> message(
                        new ConsumerRecord<>(
                                row.getString("topic"),
                                row.getInt("part"),
                                row.getLong("at_offset"),
                                row.getString("message_key"),
                                row.getString("value")),
                        row.getString("headers")))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private ConsumerRecord<String, String> message(ConsumerRecord<String, String> bare, String headers) {
        Map<String, String> stored = json.readValue(headers, new TypeReference<Map<String, String>>() {});
        stored.forEach((name, value) -> bare.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return bare;
    }
}
