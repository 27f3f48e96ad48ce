package tj.hamyori.local.run;

import java.nio.file.Files;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tj.hamyori.local.setup.DataDirectory;

/** Stops what runs and erases the data directory, if it is one of ours. */
@Command(name = "reset", description = "Stop everything and erase the local data.")
public final class ResetCommand implements Callable<Integer> {
    private final DataDirectory directory;

    @Spec
    @Nullable
    CommandSpec spec;

    public ResetCommand(DataDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Integer call() {
        boolean existed = Files.exists(directory.root());
        if (directory.isOurs()) {
            Running.stop(directory);
        }
        directory.erase();
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .println(existed ? "Erased " + directory.root() + "." : "There were no local data to erase.");
        }
        return 0;
    }
}
