package tj.hamyori.group.kafka;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.testing.servers.RealServers;
import tools.jackson.databind.json.JsonMapper;

/** Another service, as far as Kafka is concerned. */
public final class Broker {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Broker() {}

    /** Sends a published event of another service under this id and returns once the broker has it. */
    public static void send(String topic, UUID key, UUID eventId, Object event) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RealServers.kafkaBootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            ProducerRecord<String, String> message =
                    new ProducerRecord<>(topic, key.toString(), JSON.writeValueAsString(event));
            header(message, EventHeaders.ID, eventId.toString());
            header(message, EventHeaders.TYPE, event.getClass().getSimpleName());
            header(message, EventHeaders.SOURCE, "/hamyori/repayment-service");
            header(message, EventHeaders.TIME, "2026-01-01T00:00:00Z");
            header(message, EventHeaders.MFO, "OQIL");
            producer.send(message).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All messages with these keys, read from the first offset until there are so many. */
    public static List<ConsumerRecord<String, String>> messages(String topic, List<UUID> keys, int count) {
        List<String> wanted = keys.stream().map(UUID::toString).toList();
        List<ConsumerRecord<String, String>> found = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealServers.kafkaBootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest"),
                new StringDeserializer(),
                new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    if (wanted.contains(message.key())) {
                        found.add(message);
                    }
                });
                return found.size() >= count;
            });
            consumer.poll(Duration.ofMillis(500)).forEach(message -> {
                if (wanted.contains(message.key())) {
                    found.add(message);
                }
            });
        }
        return found;
    }

    public static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
