package tj.hamyori.testing.servers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void postgresIsVersion18AndCommitsToDisk() throws SQLException {
        PostgresDatabase database = RealServers.postgres().freshDatabase("settings");

        assertThat(answer(database, "show server_version")).startsWith("18.6");
        assertThat(answer(database, "show fsync")).isEqualTo("on");
        assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void eachDatabaseIsFreshAndKeepsItsReadableName() throws SQLException {
        PostgresDatabase first = RealServers.postgres().freshDatabase("Loan-Details Test");
        PostgresDatabase second = RealServers.postgres().freshDatabase("Loan-Details Test");
        execute(first, "create table only_here (id bigint)");

        assertThat(first.name()).startsWith("loan_details_test_").isNotEqualTo(second.name());
        assertThat(answer(first, "select to_regclass('only_here')::text")).isEqualTo("only_here");
        assertThat(answer(second, "select coalesce(to_regclass('only_here')::text, 'none')"))
                .isEqualTo("none");
    }

    @Test
    void aLongNameIsCutToWhatPostgresTakes() throws SQLException {
        PostgresDatabase database = RealServers.postgres().freshDatabase("n".repeat(100));

        assertThat(answer(database, "select current_database()"))
                .isEqualTo(database.name())
                .hasSizeLessThan(64);
    }

    @Test
    void kafkaGivesBackWhatWasSentWithItsHeaders() throws Exception {
        String topic = "round-trip-" + UUID.randomUUID();
        var sent = new ProducerRecord<>(topic, "loan-1", "{\"amountMinor\":125000}");
        sent.headers().add("ce_type", "LoanDisbursedV1".getBytes(UTF_8));
        try (KafkaProducer<String, String> producer = producer()) {
            producer.send(sent).get();
        }

        try (KafkaConsumer<String, String> consumer = consumer()) {
            consumer.subscribe(List.of(topic));
            ConsumerRecord<String, String> received = first(consumer);
            assertThat(received.key()).isEqualTo("loan-1");
            assertThat(received.value()).isEqualTo("{\"amountMinor\":125000}");
            assertThat(new String(received.headers().lastHeader("ce_type").value(), UTF_8))
                    .isEqualTo("LoanDisbursedV1");
        }
    }

    private static KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        RealServers.kafkaBootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, RealServers.kafkaBootstrapServers(),
                        ConsumerConfig.GROUP_ID_CONFIG, UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest"),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private static ConsumerRecord<String, String> first(KafkaConsumer<String, String> consumer) {
        for (int attempt = 0; attempt < 60; attempt++) {
            var records = consumer.poll(Duration.ofSeconds(1));
            if (!records.isEmpty()) {
                return records.iterator().next();
            }
        }
        throw new AssertionError("nothing arrived within a minute");
    }

    private static String answer(PostgresDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static void execute(PostgresDatabase database, String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
