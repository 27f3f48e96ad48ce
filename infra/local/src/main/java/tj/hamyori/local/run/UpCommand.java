package tj.hamyori.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tj.hamyori.local.setup.Refusal;

/** Starts everything, says where it is, and runs until it is told to stop. */
@Command(
        name = "up",
        description = "Start everything on this machine and keep running until Ctrl-C (--detach: return once healthy).")
public final class UpCommand implements Callable<Integer> {
    private static final long MEBIBYTE = 1024 * 1024;

    private final DataDirectory directory;
    private final Ports defaults;
    private final CountDownLatch stopped = new CountDownLatch(1);

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--only", paramLabel = "PART,PART", description = "Run only these parts in this process.")
    String only = "";

    @Option(names = "--detach", description = "Return once healthy; the system goes on in the background.")
    boolean detach;

    @Option(names = "--portal-port")
    @Nullable
    Integer portalPort;

    @Option(names = "--group-port")
    @Nullable
    Integer groupPort;

    @Option(names = "--loan-port")
    @Nullable
    Integer loanPort;

    @Option(names = "--repayment-port")
    @Nullable
    Integer repaymentPort;

    @Option(names = "--identity-port")
    @Nullable
    Integer identityPort;

    @Option(names = "--postgres-port")
    @Nullable
    Integer postgresPort;

    @Option(names = "--kafka-port")
    @Nullable
    Integer kafkaPort;

    public UpCommand(DataDirectory directory, Ports defaults) {
        this.directory = directory;
        this.defaults = defaults;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("not called through the command line");
        }
        if (detach) {
            throw new ParameterException(spec.commandLine(), "--detach is done by the script ./hamyori");
        }
        Set<Part> parts = Part.parse(only);
        Ports ports = ports();
        directory.open();
        openLog(parts);
        Progress progress = new Progress(spec.commandLine().getOut());
        LocalSystem system = new LocalSystem(directory, ports, parts, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(system), "stop"));
        try {
            system.start();
        } catch (Refusal e) {
            system.stop();
            throw e;
        }
        sayHealthy(progress, ports, parts);
        stopped.await();
        return 0;
    }

    private void stop(LocalSystem system) {
        try {
            long pid = ProcessHandle.current().pid();
            if (ProcessTable.pidIn(directory.healthyFile()).stream().anyMatch(healthy -> healthy == pid)) {
                Files.delete(directory.healthyFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        system.stop();
        stopped.countDown();
    }

    private void sayHealthy(Progress progress, Ports ports, Set<Part> parts) {
        long memory = Running.memoryBytes(directory) / MEBIBYTE;
        progress.step("Healthy; all processes together hold " + memory + " MiB of memory.");
        if (parts.contains(Part.PORTAL)) {
            progress.line("");
            Welcome.lines(ports).forEach(progress::line);
        }
        try {
            Files.writeString(directory.healthyFile(), ProcessHandle.current().pid() + System.lineSeparator());
            String trained = System.getProperty("hamyori.trained");
            if (trained != null && parts.equals(EnumSet.allOf(Part.class))) {
                Files.writeString(Path.of(trained), "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Two processes must not write one log file; each is named after what it runs. Before the first room logs a line.
     */
    private static void openLog(Set<Part> parts) {
        if (parts.size() < Part.values().length) {
            System.setProperty("hamyori.log", parts.stream().map(Part::word).collect(Collectors.joining("-")));
        }
        LoggerFactory.getILoggerFactory();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private Ports ports() {
        Ports ports = defaults;
        ports = portalPort == null ? ports : ports.with(Part.PORTAL, portalPort);
        ports = groupPort == null ? ports : ports.with(Part.GROUP, groupPort);
        ports = loanPort == null ? ports : ports.with(Part.LOAN, loanPort);
        ports = repaymentPort == null ? ports : ports.with(Part.REPAYMENT, repaymentPort);
        ports = identityPort == null ? ports : ports.with(Part.IDENTITY, identityPort);
        ports = postgresPort == null ? ports : ports.with(Part.POSTGRES, postgresPort);
        return kafkaPort == null ? ports : ports.with(Part.KAFKA, kafkaPort);
    }
}
