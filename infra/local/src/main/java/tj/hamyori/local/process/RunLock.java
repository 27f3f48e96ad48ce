package tj.hamyori.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Refusal;

/**
 * Says which process runs which part of a data directory. The kernel lets go of the lock when that process ends,
 * however it ends, so a lock is never stale.
 */
public final class RunLock implements AutoCloseable {
    /**
     * POSIX drops all of a process's locks on a file when it closes any descriptor of it: ours are never opened twice.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Map<Path, FileChannel> channels = new LinkedHashMap<>();

    private RunLock() {}

    /** Takes all of these parts, or refuses with who runs one of them. */
    public static RunLock take(DataDirectory directory, Collection<Part> parts) {
        RunLock taken = new RunLock();
        for (Part part : parts) {
            if (!taken.add(file(directory, part))) {
                taken.close();
                String what = parts.size() == Part.values().length ? "Hamyori" : part.label();
                throw new Refusal(alreadyRunning(directory, part, what));
            }
        }
        return taken;
    }

    /** The process that runs this part now. */
    public static OptionalLong holder(DataDirectory directory, Part part) {
        Path file = file(directory, part);
        if (OURS.contains(file)) {
            return OptionalLong.of(ProcessHandle.current().pid());
        }
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        try (FileChannel channel = open(file)) {
            return tryLock(channel) == null ? ProcessTable.pidIn(file) : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        channels.forEach((file, channel) -> {
            close(channel);
            OURS.remove(file);
        });
        channels.clear();
    }

    private boolean add(Path file) {
        if (!OURS.add(file)) {
            return false;
        }
        FileChannel channel = open(file);
        if (tryLock(channel) == null) {
            close(channel);
            OURS.remove(file);
            return false;
        }
        write(channel, Long.toString(ProcessHandle.current().pid()));
        channels.put(file, channel);
        return true;
    }

    private static String alreadyRunning(DataDirectory directory, Part part, String what) {
        String who = Optional.of(holder(directory, part))
                .filter(OptionalLong::isPresent)
                .map(pid -> "process " + pid.getAsLong() + ", ")
                .orElse("");
        return what + " is already running (" + who + "data in " + directory.root()
                + "); './hamyori down' stops it, HAMYORI_HOME and HAMYORI_PORT_OFFSET allow a second system.";
    }

    private static Path file(DataDirectory directory, Part part) {
        return directory.run().resolve(part.word() + ".lock");
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(FileChannel channel, String text) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
