package tj.hamyori.local.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.process.Supervisor;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Refusal;

/**
 * The two servers as real processes, started once for all tests; each test kills or stops one and looks what is left.
 */
class ServersTest {
    private static final Duration BACK_WITHIN = Duration.ofMinutes(2);

    @TempDir
    static Path place = Path.of("");

    private static final List<String> TOLD = new CopyOnWriteArrayList<>();
    private static final int POSTGRES_PORT = freePort();
    private static final int KAFKA_PORT = freePort();
    private static DataDirectory directory = new DataDirectory(place);
    private static PostgresServer postgres = new PostgresServer(directory, POSTGRES_PORT, Set.of());
    private static KafkaServer kafka = new KafkaServer(directory, KAFKA_PORT, KAFKA_PORT);
    private static Supervisor supervisor = new Supervisor(TOLD::add);

    @BeforeAll
    static void start() {
        directory = new DataDirectory(place.resolve("data")).open();
        postgres = new PostgresServer(directory, POSTGRES_PORT, Set.of("loans", "groups"));
        kafka = new KafkaServer(directory, KAFKA_PORT, freePort());
        postgres.start();
        kafka.start();
        supervisor = new Supervisor(TOLD::add);
        supervisor.watch(postgres);
        supervisor.watch(kafka);
    }

    @AfterAll
    static void stop() {
        supervisor.stop();
        kafka.stop();
        postgres.stop();
    }

    @Test
    void bringsAKilledKafkaBackWithItsRecords() throws ExecutionException, InterruptedException {
        long offset = send("before");
        long pid = ProcessTable.pidIn(directory.kafkaPidFile()).orElseThrow();

        kill(pid);
        await().atMost(BACK_WITHIN).until(() -> TOLD.contains("Kafka is back."));

        assertThat(ProcessTable.pidIn(directory.kafkaPidFile())).isNotEqualTo(pid);
        assertThat(TOLD).contains("Kafka died; starting it again in 1 s.");
        assertThat(send("after")).isEqualTo(offset + 1);
        assertThat(valuesFrom(offset, 2)).containsExactly("before", "after");
    }

    @Test
    void bringsAKilledPostgresBackWithItsRows() throws SQLException {
        execute("create table kept (id int primary key)");
        execute("insert into kept values (7)");
        long pid = PostgresServer.process(directory).orElseThrow();

        kill(pid);
        await().atMost(BACK_WITHIN).until(() -> TOLD.contains("PostgreSQL is back."));

        assertThat(number("select id from kept")).isEqualTo(7);
    }

    @Test
    void keepsDataOverAnOrderlyStop() throws SQLException, IOException {
        DataDirectory own = new DataDirectory(place.resolve("own")).open();
        int port = freePort();
        PostgresServer first = new PostgresServer(own, port, Set.of("loans"));
        first.start();
        try (Connection connection = DriverManager.getConnection(PostgresServer.url(port, "loans"), "postgres", "")) {
            connection.createStatement().execute("create table kept as select 3 as id");
        }
        first.stop();
        assertThat(PostgresServer.process(own)).isEmpty();

        PostgresServer second = new PostgresServer(own, port, Set.of("loans"));
        second.start();
        try (Connection connection = DriverManager.getConnection(PostgresServer.url(port, "loans"), "postgres", "");
                var rows = connection.createStatement().executeQuery("select id from kept")) {
            assertThat(rows.next()).isTrue();
        } finally {
            second.stop();
        }
        assertThat(PostgresServer.process(own)).isEmpty();
    }

    @Test
    void doesNotTakeAnothersServerForItsOwn() {
        DataDirectory other = new DataDirectory(place.resolve("other")).open();
        PostgresServer second = new PostgresServer(other, POSTGRES_PORT, Set.of("loans"));

        assertThatThrownBy(second::start).isInstanceOf(Refusal.class).hasMessageContaining("PostgreSQL did not start");

        assertThat(PostgresServer.process(other)).isEmpty();
    }

    @Test
    void commitsToDiskBeforeItAnswers() throws SQLException {
        assertThat(text("show fsync")).isEqualTo("on");
        assertThat(text("show synchronous_commit")).isEqualTo("on");
        assertThat(text("show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void hasATopicForEachPublisherThatKeepsEverything() throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "127.0.0.1:" + KAFKA_PORT))) {
            var topics = admin.describeTopics(Topics.ALL).allTopicNames().get();
            assertThat(topics.keySet())
                    .containsExactlyInAnyOrder(
                            "hamyori.group", "hamyori.loan", "hamyori.repayment", "hamyori.portfolio");
            assertThat(topics.values()).allMatch(topic -> topic.partitions().size() == Topics.PARTITIONS);
        }
    }

    @Test
    void seesATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Loopback.isFree(taken.getLocalPort())).isFalse();
        }
        assertThat(Loopback.isFree(freePort())).isTrue();
    }

    private static void kill(long pid) {
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        assertThat(process.destroyForcibly()).isTrue();
        process.onExit().join();
    }

    private static long send(String value) throws ExecutionException, InterruptedException {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + KAFKA_PORT, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return producer.send(new ProducerRecord<>("hamyori.loan", 0, "key", value))
                    .get()
                    .offset();
        }
    }

    private static List<String> valuesFrom(long offset, int count) {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:" + KAFKA_PORT);
        List<String> values = new CopyOnWriteArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition("hamyori.loan", 0);
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
        }
        return values;
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = loans()) {
            connection.createStatement().execute(statement);
        }
    }

    private static int number(String query) throws SQLException {
        return Integer.parseInt(text(query));
    }

    private static String text(String query) throws SQLException {
        try (Connection connection = loans();
                var rows = connection.createStatement().executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return new String(rows.getBytes(1), StandardCharsets.UTF_8);
        }
    }

    /** Another test may have killed the server a moment ago. */
    private static Connection loans() {
        return await().atMost(BACK_WITHIN)
                .ignoreExceptions()
                .until(
                        () -> DriverManager.getConnection(PostgresServer.url(POSTGRES_PORT, "loans"), "postgres", ""),
                        Objects::nonNull);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
