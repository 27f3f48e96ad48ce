package tj.hamyori.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** Reads {@code /proc}: a process id alone says nothing, for the kernel gives ids again; its arguments do. */
public final class ProcessTable {
    private ProcessTable() {}

    /** Whether that process lives and was started with exactly this argument; a zombie has none. */
    public static boolean runsWith(long pid, String argument) {
        return arguments(pid).contains(argument);
    }

    /** The arguments the process was started with; empty when it is gone. */
    static List<String> arguments(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
            return List.of(line.split("\0", -1));
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Bytes of memory the process and all its descendants hold; pages they share are counted once each. */
    public static long residentBytes(ProcessHandle process) {
        long own = residentBytes(process.pid());
        return own
                + process.descendants()
                        .mapToLong(child -> residentBytes(child.pid()))
                        .sum();
    }

    /** The number on the first line of a file, as PostgreSQL and we write process ids. */
    public static OptionalLong pidIn(Path file) {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().map(String::strip).stream()
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static long residentBytes(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
