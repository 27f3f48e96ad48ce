package tj.hamyori.repayment.kafka;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.events.EventHeaders;
import tools.jackson.databind.json.JsonMapper;

/** The other services as far as Kafka is concerned, telling of one organisation. */
record OtherServices(KafkaTemplate<String, String> kafka, JsonMapper json, String mfo, String who) {

    OtherServices(KafkaTemplate<String, String> kafka, JsonMapper json, String mfo) {
        this(kafka, json, mfo, "gulnora");
    }

    OtherServices as(String somebodyElse) {
        return new OtherServices(kafka, json, mfo, somebodyElse);
    }

    void tell(String topic, UUID key, Record event) {
        tell(topic, key, UUID.randomUUID(), event);
    }

    void tell(String topic, UUID key, UUID eventId, Record event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, key.toString(), json.writeValueAsString(event));
        Map.of(
                        EventHeaders.ID,
                        eventId.toString(),
                        EventHeaders.TYPE,
                        event.getClass().getSimpleName(),
                        EventHeaders.SOURCE,
                        "/hamyori/test",
                        EventHeaders.TIME,
                        "2026-02-15T10:00:00Z",
                        EventHeaders.MFO,
                        mfo,
                        EventHeaders.WHO,
                        who)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        kafka.send(message).join();
    }
}
