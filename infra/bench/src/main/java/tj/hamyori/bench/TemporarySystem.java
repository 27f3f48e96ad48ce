package tj.hamyori.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tools.jackson.databind.json.JsonMapper;

/** The whole system on ports and in a data directory of its own, started by the script as anyone would, gone after. */
final class TemporarySystem implements AutoCloseable {

    private static final int PORT_OFFSET = 700;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Path root = Path.of(System.getProperty("hamyori.root", "."));
    private final Path home;
    private final Ports ports = Ports.from(Map.of("HAMYORI_PORT_OFFSET", Integer.toString(PORT_OFFSET)));

    TemporarySystem() throws IOException, InterruptedException {
        home = Files.createTempDirectory("hamyori-bench-");
        hamyori("up", "--detach");
    }

    Ports ports() {
        return ports;
    }

    /** A file of its data directory. */
    Path file(String path) {
        return home.resolve(path);
    }

    /** Where its PostgreSQL takes connections for this database. */
    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.of(Part.POSTGRES) + "/" + database + "?user=postgres";
    }

    /** Stored events of this service that Kafka has not acknowledged. */
    long eventsWaiting(Part service) throws IOException, InterruptedException {
        HttpRequest health = HttpRequest.newBuilder(URI.create(ports.url(service) + "/actuator/health"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return JSON.readTree(http.send(health, BodyHandlers.ofString()).body())
                    .at("/components/messaging/details/eventsWaiting")
                    .asLong();
        }
    }

    /** Runs a command of the script on this system; fails when the command does. */
    void hamyori(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(root.resolve("hamyori").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HAMYORI_HOME", home.toString());
        builder.environment().put("HAMYORI_PORT_OFFSET", Integer.toString(PORT_OFFSET));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed: " + said);
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        hamyori("reset");
        if (Files.exists(home)) {
            try (Stream<Path> left = Files.walk(home).sorted(java.util.Comparator.reverseOrder())) {
                left.forEach(TemporarySystem::delete);
            }
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
