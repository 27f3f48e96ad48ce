package tj.hamyori.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.process.Orphan;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.process.Server;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Refusal;

/** One Kafka broker that is its own controller, in a Java process of its own, with its log kept. */
public final class KafkaServer implements Server {
    private static final Duration LONGEST_START = Duration.ofMinutes(2);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final DataDirectory directory;
    private final int port;
    private final int controllerPort;
    private volatile @Nullable Process process;

    public KafkaServer(DataDirectory directory, int port, int controllerPort) {
        this.directory = directory;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Ends a broker on our data that outlived its run; true if there was one. */
    public static boolean endOrphan(DataDirectory directory) {
        var pid = ProcessTable.pidIn(directory.kafkaPidFile());
        return pid.isPresent() && new Orphan(pid.getAsLong(), directory.processArgument(), "TERM").end();
    }

    @Override
    public String label() {
        return "Kafka";
    }

    @Override
    public synchronized void start() {
        endOrphan(directory);
        try {
            Files.createDirectories(directory.kafkaLog());
            ProcessBuilder builder = new ProcessBuilder(command());
            // The class path is longer than is pleasant to read in a process list.
            builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()));
            Process started = builder.start();
            process = started;
            Files.writeString(directory.kafkaPidFile(), started.pid() + System.lineSeparator());
            Topics.createWhenReady(port, started::isAlive, LONGEST_START);
        } catch (IOException | IllegalStateException e) {
            stop();
            throw new Refusal("Kafka did not start; its log is " + logFile() + " (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public boolean isAlive() {
        Process running = process;
        return running != null && running.isAlive();
    }

    @Override
    public synchronized void stop() {
        Process running = process;
        process = null;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(LONGEST_STOP)) {
                running.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(directory.kafkaPidFile());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Measured: 35 MB of heap after a collection, so 256 MB is ample; C1 alone starts in half the CPU time.
        words.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        String archive = System.getProperty("hamyori.kafka.archive");
        if (archive != null) {
            boolean made = Files.exists(Path.of(archive));
            words.add((made ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
            words.add("-Xlog:disable");
        }
        words.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--illegal-native-access=allow"));
        words.add("-Dlogback.configurationFile=tj/hamyori/local/stdout-logback.xml");
        words.add(directory.processArgument());
        words.add(KafkaNode.class.getName());
        words.addAll(
                List.of(directory.kafkaLog().toString(), Integer.toString(port), Integer.toString(controllerPort)));
        return words;
    }

    private Path logFile() {
        return directory.logs().resolve("kafka.log");
    }
}
