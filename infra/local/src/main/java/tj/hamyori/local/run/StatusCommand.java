package tj.hamyori.local.run;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tj.hamyori.local.process.RunLock;
import tj.hamyori.local.rooms.Room;
import tj.hamyori.local.rooms.RunningRoom;
import tj.hamyori.local.servers.Loopback;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** Says of each part whether it runs, where, and whether it is well. Exit code 0 when all are, 3 otherwise. */
@Command(name = "status", description = "Show what runs (exit code 0: all healthy, 3: not all).")
public final class StatusCommand implements Callable<Integer> {
    /** What service managers answer for "not running". */
    private static final int NOT_ALL_HEALTHY = 3;

    private static final long MEBIBYTE = 1024 * 1024;

    private final DataDirectory directory;
    private final Ports ports;

    @Spec
    @Nullable
    CommandSpec spec;

    public StatusCommand(DataDirectory directory, Ports ports) {
        this.directory = directory;
        this.ports = ports;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called through the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        boolean allHealthy = true;
        for (Part part : Part.values()) {
            OptionalLong holder = RunLock.holder(directory, part);
            boolean healthy = holder.isPresent() && isHealthy(part);
            allHealthy &= healthy;
            out.println(line(part, holder, healthy));
        }
        long bytes = Running.memoryBytes(directory);
        out.println("Memory of all processes together: " + bytes / MEBIBYTE + " MiB. Data: " + directory.root());
        out.flush();
        return allHealthy ? 0 : NOT_ALL_HEALTHY;
    }

    private String line(Part part, OptionalLong holder, boolean healthy) {
        if (holder.isEmpty()) {
            return String.format(Locale.ROOT, "%-18s stopped", part.label());
        }
        String address = part.isRoom() ? ports.url(part) : ports.address(part);
        return String.format(
                Locale.ROOT,
                "%-18s %-8s %-24s process %d",
                part.label(),
                healthy ? "healthy" : "not well",
                address,
                holder.getAsLong());
    }

    private boolean isHealthy(Part part) {
        return Arrays.stream(Room.values())
                .filter(room -> room.part() == part)
                .findFirst()
                .map(room -> RunningRoom.isHealthy(room, ports))
                .orElseGet(() -> Loopback.answers(ports.of(part)));
    }
}
