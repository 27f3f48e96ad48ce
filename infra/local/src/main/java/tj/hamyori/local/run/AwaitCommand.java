package tj.hamyori.local.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.setup.DataDirectory;

/** The second half of {@code up --detach}: shows the background process's lines until it is healthy or gone. */
@Command(name = "await", hidden = true)
public final class AwaitCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final DataDirectory directory;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(index = "0")
    long pid;

    @Parameters(index = "1")
    Path log = Path.of("");

    public AwaitCommand(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (spec == null) {
            throw new IllegalStateException("not called through the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (RandomAccessFile lines = new RandomAccessFile(log.toFile(), "r")) {
            while (true) {
                boolean healthy =
                        ProcessTable.pidIn(directory.healthyFile()).stream().anyMatch(healthyPid -> healthyPid == pid);
                boolean gone =
                        ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty();
                copyNewLines(lines, out);
                if (healthy && !gone) {
                    return 0;
                }
                if (gone) {
                    return 1;
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copyNewLines(RandomAccessFile lines, PrintWriter out) throws IOException {
        byte[] unread = new byte[(int) (lines.length() - lines.getFilePointer())];
        lines.readFully(unread);
        out.print(new String(unread, StandardCharsets.UTF_8));
        out.flush();
    }
}
