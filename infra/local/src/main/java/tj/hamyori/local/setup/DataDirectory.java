package tj.hamyori.local.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Where a local run keeps everything: databases, Kafka's log, its own logs, who runs. A marker file says that the
 * directory is ours, and nothing is ever erased without it.
 */
public record DataDirectory(Path root) {
    private static final String MARKER = ".hamyori-data";
    private static final String MARKER_TEXT = "Data of a local Hamyori run. './hamyori reset' erases this directory.\n";

    public DataDirectory {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the directory, or takes an existing one that is empty or ours. */
    public DataDirectory open() {
        try {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new Refusal(root + " is a file; HAMYORI_HOME must name a directory.");
            }
            if (Files.isDirectory(root) && !isOurs() && !isEmpty()) {
                throw new Refusal(root + " holds other files; HAMYORI_HOME must name an empty or new directory.");
            }
            for (Path directory : List.of(logs(), run())) {
                Files.createDirectories(directory);
            }
            Files.writeString(root.resolve(MARKER), MARKER_TEXT);
            return this;
        } catch (IOException e) {
            throw new Refusal("The data directory " + root + " can't be written (" + e.getMessage() + ").", e);
        }
    }

    /** Erases the directory with all in it; refuses one without our marker. */
    public void erase() {
        if (!Files.exists(root)) {
            return;
        }
        if (!isOurs()) {
            throw new Refusal(root + " was not made by a local run (no " + MARKER + " in it); nothing was erased.");
        }
        try (var paths = Files.walk(root)) {
            // The marker goes last, so that an erase cut short can be done again.
            List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(root) && !path.equals(root.resolve(MARKER)))
                    .toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
            Files.delete(root.resolve(MARKER));
            Files.delete(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOurs() {
        return Files.isRegularFile(root.resolve(MARKER));
    }

    /** The argument every Java process of this run carries, by which it is recognised. */
    public String processArgument() {
        return "-Dhamyori.home=" + root;
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path run() {
        return root.resolve("run");
    }

    public Path portsFile() {
        return run().resolve("ports.properties");
    }

    /**
     * Holds the id of the process that last had everything it runs healthy; gone once that one has stopped in order.
     */
    public Path healthyFile() {
        return run().resolve("healthy");
    }

    public Path kafkaPidFile() {
        return run().resolve("kafka.pid");
    }

    public Path kafkaLog() {
        return root.resolve("kafka");
    }

    public Path postgresData() {
        return root.resolve("postgres").resolve("data");
    }

    public Path postgresBinaries() {
        return root.resolve("postgres").resolve("binaries");
    }

    public Path rejects() {
        return root.resolve("rejects");
    }

    private boolean isEmpty() throws IOException {
        try (var entries = Files.list(root)) {
            return entries.findAny().isEmpty();
        }
    }
}
