package tj.hamyori.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.testing.servers.PostgresDatabase;
import tj.hamyori.testing.servers.RealServers;

/** The whole application on a port and a database of its own; started again it finds what it left. */
public final class RunningIdentity implements AutoCloseable {

    public static final String DEMO_PASSWORD = "hamyori-demo";
    public static final String PORTAL_SECRET = "a-secret-of-this-test";

    private final ConfigurableApplicationContext context;
    private final Home home;

    /** What outlives a restart. */
    public record Home(PostgresDatabase database, Path keyFile, int port) {

        public static Home fresh(String name) {
            try (ServerSocket socket = new ServerSocket(0)) {
                Path folder = Files.createTempDirectory("identity");
                return new Home(
                        RealServers.postgres().freshDatabase(name),
                        folder.resolve("keys/signing.json"),
                        socket.getLocalPort());
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        public RunningIdentity start(String... properties) {
            return new RunningIdentity(this, properties);
        }
    }

    private static final class Shared {
        static final RunningIdentity LOCAL = Home.fresh("identity_local").start("hamyori.local-run=true");
    }

    private RunningIdentity(Home home, String... properties) {
        this.home = home;
        this.context = IdentityApplication.builder().run(arguments(home, properties));
    }

    /** A local run that all tests share; each uses people of its own where it changes something. */
    public static RunningIdentity local() {
        return Shared.LOCAL;
    }

    private static String[] arguments(Home home, String... properties) {
        Map<String, String> all = new LinkedHashMap<>(Map.of(
                "spring.datasource.url", home.database().url(),
                "spring.datasource.username", home.database().username(),
                "spring.datasource.password", home.database().password(),
                "server.port", String.valueOf(home.port()),
                "hamyori.issuer", "http://127.0.0.1:" + home.port(),
                "hamyori.identity.signing-key-file", home.keyFile().toString(),
                "hamyori.identity.portal.client-secret", PORTAL_SECRET));
        for (String property : properties) {
            int equals = property.indexOf('=');
            all.put(property.substring(0, equals), property.substring(equals + 1));
        }
        return all.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    public String url() {
        return "http://127.0.0.1:" + home.port();
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(context.getBean(DataSource.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
