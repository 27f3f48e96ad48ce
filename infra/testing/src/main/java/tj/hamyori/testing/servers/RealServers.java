package tj.hamyori.testing.servers;

import java.util.List;

/**
 * The one PostgreSQL and the one Kafka of this JVM, each started when first asked for and stopped with the JVM. Which
 * kind they are is decided once and printed in one line.
 */
public final class RealServers {

    private RealServers() {}

    /** The PostgreSQL server of this JVM. */
    public static PostgresServer postgres() {
        return Postgres.SERVER;
    }

    /** Bootstrap address of the Kafka broker of this JVM; topics are created when first used, with one partition. */
    public static String kafkaBootstrapServers() {
        return Kafka.BOOTSTRAP_SERVERS;
    }

    /** Whether the servers run in containers; a few tests kill or pause servers and must know. */
    public static boolean inContainers() {
        return Chosen.INFRA == TestInfra.DOCKER;
    }

    private static final class Chosen {
        static final TestInfra INFRA = announce();

        private static TestInfra announce() {
            TestInfra.Choice choice = TestInfra.choose(
                    TestInfra.setting(), () -> DockerReadiness.of(List.of(Images.POSTGRES, Images.KAFKA)));
            System.out.println("Test servers: " + choice.infra() + " (" + choice.reason() + ")");
            return choice.infra();
        }
    }

    private static final class Postgres {
        static final PostgresServer SERVER =
                inContainers() ? ContainerServers.startPostgres() : EmbeddedServers.startPostgres();
    }

    private static final class Kafka {
        static final String BOOTSTRAP_SERVERS =
                inContainers() ? ContainerServers.startKafka() : EmbeddedServers.startKafka();
    }
}
