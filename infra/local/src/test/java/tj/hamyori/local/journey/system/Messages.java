package tj.hamyori.local.journey.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import tj.hamyori.local.setup.Part;

/** Everything the topics hold, read from offset 0 as a new consumer would. */
public final class Messages {
    public static final List<String> TOPICS =
            List.of("hamyori.group", "hamyori.loan", "hamyori.repayment", "hamyori.portfolio");

    private Messages() {}

    /** One message: headers in the order sent. */
    public record Message(String topic, String key, String value, Map<String, String> headers) {

        /** The header's value, empty when there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public static List<Message> all(WholeSystem system) {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings(system))) {
            List<TopicPartition> partitions = TOPICS.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<Message> found = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(message -> found.add(message(message)));
            }
            return found;
        }
    }

    private static Message message(ConsumerRecord<String, String> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.headers()
                .forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new Message(message.topic(), message.key(), message.value(), headers);
    }

    private static Properties settings(WholeSystem system) {
        Properties settings = new Properties();
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, system.ports().address(Part.KAFKA));
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        return settings;
    }
}
