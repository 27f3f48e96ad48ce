package tj.hamyori.testing.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The servers as child process (PostgreSQL) and threads of this JVM (Kafka). */
final class EmbeddedServers {

    /** A loaded two-core machine has been seen to need 15 s. */
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private EmbeddedServers() {}

    static PostgresServer startPostgres() {
        try {
            // The library's defaults are fsync and synchronous_commit off; production has both on.
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(START_LIMIT)
                    .start();
            return new PostgresServer(name -> server.getJdbcUrl("postgres", name), "postgres", "postgres");
        } catch (IOException failed) {
            throw new UncheckedIOException("embedded PostgreSQL did not start", failed);
        }
    }

    static String startKafka() {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("group.initial.rebalance.delay.ms", 0);
        broker.brokerProperty("log.cleaner.dedupe.buffer.size", 4 * 1024 * 1024);
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "stop-kafka"));
        return broker.getBrokersAsString();
    }
}
