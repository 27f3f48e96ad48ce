package tj.hamyori.loan.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.testing.servers.RealServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real broker, seen from outside the service: other services' events in, this service's events out. */
record Broker(String mfo) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int POLLS = 60;

    /** Sends a published event under a new event id, which it returns. */
    UUID send(String topic, UUID key, Record event) {
        UUID eventId = UUID.randomUUID();
        sendAgain(eventId, topic, key, event);
        return eventId;
    }

    void sendAgain(UUID eventId, String topic, UUID key, Record event) {
        ProducerRecord<String, String> message =
                new ProducerRecord<>(topic, key.toString(), JSON.writeValueAsString(event));
        Map.of(
                        EventHeaders.ID, eventId.toString(),
                        EventHeaders.TYPE, event.getClass().getSimpleName(),
                        EventHeaders.SOURCE, "/hamyori/test",
                        EventHeaders.TIME, Instant.EPOCH.toString(),
                        EventHeaders.MFO, mfo)
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", RealServers.kafkaBootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** All events of this type and key so far, waiting up to 30 s for the first. */
    List<JsonNode> received(String topic, UUID key, String type) {
        List<JsonNode> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", RealServers.kafkaBootstrapServers()),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> whole = List.of(new TopicPartition(topic, 0));
            consumer.assign(whole);
            consumer.seekToBeginning(whole);
            for (int poll = 0; poll < POLLS && found.isEmpty(); poll++) {
                for (ConsumerRecord<String, String> message : consumer.poll(Duration.ofMillis(500))) {
                    if (key.toString().equals(message.key()) && type.equals(header(message, EventHeaders.TYPE))) {
                        if (!mfo.equals(header(message, EventHeaders.MFO))) {
                            throw new AssertionError("published for another organisation");
                        }
                        found.add(JSON.readTree(message.value()));
                    }
                }
            }
        }
        return found;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
