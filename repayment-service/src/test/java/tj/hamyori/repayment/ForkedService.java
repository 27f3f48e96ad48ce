package tj.hamyori.repayment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import tj.hamyori.testing.servers.PostgresDatabase;
import tj.hamyori.testing.servers.RealServers;
import tj.hamyori.testing.tokens.TestTokens;

/** The service as a process of its own, on the tests' servers; what it says is in {@code target/forked-NAME.log}. */
public final class ForkedService implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Process process;
    private final int port;

    private ForkedService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Returns at once; see {@link #awaitStarted}. */
    public static ForkedService start(String name, PostgresDatabase database, String... settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx320m",
                "-Ddisable-axoniq-console-message=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                RepaymentServiceApplication.class.getName(),
                "--server.port=" + port,
                "--hamyori.issuer=" + TestTokens.issuer(),
                "--hamyori.import.dir=target/imports-" + name,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.username(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.minimum-idle=1",
                "--spring.kafka.bootstrap-servers=" + RealServers.kafkaBootstrapServers(),
                "--spring.kafka.consumer.group-id=repayment-forked-" + UUID.randomUUID()));
        command.addAll(List.of(settings));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("target/forked-" + name + ".log"))
                    .start();
            return new ForkedService(process, port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void awaitStarted() {
        var health = HttpRequest.newBuilder(URI.create(url() + "/actuator/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            Awaitility.await().atMost(LONGEST_START).ignoreExceptions().until(() -> {
                if (!process.isAlive()) {
                    throw new AssertionError("The process ended with " + process.exitValue());
                }
                return http.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            });
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does; returns when it is gone. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
