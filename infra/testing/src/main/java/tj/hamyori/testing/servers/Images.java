package tj.hamyori.testing.servers;

/** The container images of the tests, as {@code infra/images/build.sh} names them. */
final class Images {

    static final String POSTGRES = System.getProperty("hamyori.testing.postgres-image", "hamyori/postgres:18.6");
    static final String KAFKA = System.getProperty("hamyori.testing.kafka-image", "hamyori/kafka:4.2.1");

    private Images() {}
}
