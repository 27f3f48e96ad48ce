package tj.hamyori.testing.servers;

import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The servers as containers; Testcontainers removes them when the JVM ends. */
final class ContainerServers {

    private ContainerServers() {}

    static PostgresServer startPostgres() {
        var image = DockerImageName.parse(Images.POSTGRES).asCompatibleSubstituteFor("postgres");
        // Testcontainers switches fsync off unless told otherwise; commits must cost here what they cost in life.
        PostgreSQLContainer container = new PostgreSQLContainer(image)
                .withUsername("postgres")
                .withDatabaseName("postgres")
                .withCommand("postgres", "-c", "fsync=on", "-c", "max_connections=300");
        container.start();
        String server = "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/";
        return new PostgresServer(name -> server + name, container.getUsername(), container.getPassword());
    }

    static String startKafka() {
        var image = DockerImageName.parse(Images.KAFKA).asCompatibleSubstituteFor("apache/kafka");
        KafkaContainer container = new KafkaContainer(image);
        container.start();
        return container.getBootstrapServers();
    }
}
