package tj.hamyori.local.journey.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.servers.Loopback;
import tj.hamyori.local.servers.PostgresServer;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Hamyori with a data directory and ports of its own, started and stopped as a person does it, by the script at the
 * root; and the processes it consists of, which a test may kill. Its logs are kept beside the test reports.
 */
public final class WholeSystem implements AutoCloseable {
    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(12);

    /** What runs for a minute and is started a dozen times is not worth the compiler that makes years of it quicker. */
    private static final String QUICKLY_COMPILED = "-XX:TieredStopAtLevel=1";

    private static final int FIRST_OFFSET = 500;
    private static final int OFFSET_STEP = 100;
    private static final int OFFSETS = 20;

    private final Path place;
    private final BuiltTree tree;
    private final DataDirectory directory;
    private final Map<String, String> environment;
    private final Ports ports;
    private boolean demoPlayed;

    private WholeSystem(Path place, BuiltTree tree) {
        this.place = place;
        this.tree = tree;
        this.directory = new DataDirectory(place.resolve("home"));
        this.environment = Map.of(
                "HAMYORI_HOME", directory.root().toString(),
                "HAMYORI_PORT_OFFSET", Integer.toString(freeOffset()),
                "JDK_JAVA_OPTIONS", QUICKLY_COMPILED,
                "TMPDIR", place.toString());
        this.ports = Ports.from(environment);
    }

    /** A new, empty system that is up. */
    public static WholeSystem started() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            WholeSystem system = new WholeSystem(Files.createTempDirectory(target, "whole-system"), new BuiltTree());
            system.up();
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Ports ports() {
        return ports;
    }

    public DataDirectory directory() {
        return directory;
    }

    /** Returns once everything is healthy. */
    public void up() {
        tree.keepAsBuilt();
        command("up", "--detach");
    }

    /** Plays the demo to its end, once for all who ask. */
    public void playDemo() {
        if (!demoPlayed) {
            command("demo");
            demoPlayed = true;
        }
    }

    public void down() {
        command("down");
    }

    /** Runs a command of the script to its end and returns what it printed; fails unless it succeeds. */
    public String command(String... words) {
        Path log = log(words[0]);
        Process process = begin(log, words);
        try {
            if (!process.waitFor(LONGEST_COMMAND.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            int code = process.waitFor();
            String printed = Files.readString(log);
            assertThat(code)
                    .as("hamyori %s:%n%s", String.join(" ", words), printed)
                    .isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command of the script and does not wait for it; all it prints goes into the log. */
    public Process begin(Path log, String... words) {
        List<String> line = Stream.concat(Stream.of(tree.script().toString()), Arrays.stream(words))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new file for what a command prints. */
    public Path log(String name) {
        try {
            return Files.createTempFile(place, name + "-", ".log");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of one of the two servers, or the one that all rooms share; fails when it does not run. */
    public ProcessHandle process(Part part) {
        OptionalLong pid = pid(part);
        assertThat(pid).as("process of %s", part.label()).isPresent();
        String argument = part == Part.POSTGRES ? directory.postgresData().toString() : directory.processArgument();
        assertThat(ProcessTable.runsWith(pid.getAsLong(), argument))
                .as("process %d is ours", pid.getAsLong())
                .isTrue();
        return ProcessHandle.of(pid.getAsLong()).orElseThrow();
    }

    private OptionalLong pid(Part part) {
        return switch (part) {
            case POSTGRES -> PostgresServer.process(directory);
            case KAFKA -> ProcessTable.pidIn(directory.kafkaPidFile());
            default -> ProcessTable.pidIn(directory.healthyFile());
        };
    }

    /** Ends the processes of these parts with SIGKILL, all at one moment, and returns when they are gone. */
    public void kill(Part... parts) {
        List<ProcessHandle> processes = Arrays.stream(parts).map(this::process).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> processes.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** Freezes a process (SIGSTOP): it keeps its connections and answers nothing. It thaws only by being killed. */
    public void freeze(Part part) {
        try {
            long pid = process(part).pid();
            int code =
                    new ProcessBuilder("sh", "-c", "kill -STOP " + pid).start().waitFor();
            assertThat(code).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a room tells of its messages: {@code eventsWaiting} for Kafka, {@code deadLetters} set aside. */
    public JsonNode messaging(Part room) {
        var health = HttpRequest.newBuilder(URI.create(ports.url(room) + "/actuator/health"))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            return new JsonMapper()
                    .readTree(http.send(health, BodyHandlers.ofString()).body())
                    .at("/components/messaging/details");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            keepLogs();
            command("reset");
        } finally {
            tree.restore();
        }
    }

    private void keepLogs() {
        copyFiles(directory.logs());
        copyFiles(place);
    }

    private static void copyFiles(Path from) {
        Path kept = Path.of("target", "whole-system-logs");
        try (Stream<Path> logs = Files.list(from)) {
            Files.createDirectories(kept);
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first offset under which every port is free, so that two of these can run on one machine. */
    private static int freeOffset() {
        return IntStream.range(0, OFFSETS)
                .map(step -> FIRST_OFFSET + step * OFFSET_STEP)
                .filter(WholeSystem::allFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free range of ports"));
    }

    private static boolean allFree(int offset) {
        Ports moved = Ports.from(Map.of("HAMYORI_PORT_OFFSET", Integer.toString(offset)));
        return Loopback.isFree(moved.kafkaController())
                && Arrays.stream(Part.values()).allMatch(part -> Loopback.isFree(moved.of(part)));
    }
}
