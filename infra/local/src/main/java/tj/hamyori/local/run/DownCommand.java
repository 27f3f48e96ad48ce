package tj.hamyori.local.run;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tj.hamyori.local.setup.DataDirectory;

/** Stops what runs on the data directory; the data stay. */
@Command(name = "down", description = "Stop everything; data are kept.")
public final class DownCommand implements Callable<Integer> {
    private final DataDirectory directory;

    @Spec
    @Nullable
    CommandSpec spec;

    public DownCommand(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Integer call() {
        boolean stopped = Running.stop(directory);
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .println(
                            stopped
                                    ? "Stopped; the data are kept in " + directory.root() + "."
                                    : "Nothing was running.");
        }
        return 0;
    }
}
