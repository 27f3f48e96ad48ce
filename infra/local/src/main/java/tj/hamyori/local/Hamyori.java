package tj.hamyori.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.TypeConversionException;
import tj.hamyori.local.client.CloseCommand;
import tj.hamyori.local.client.ImportCommand;
import tj.hamyori.local.client.ReportCommand;
import tj.hamyori.local.demo.DemoCommand;
import tj.hamyori.local.run.AwaitCommand;
import tj.hamyori.local.run.DownCommand;
import tj.hamyori.local.run.ResetCommand;
import tj.hamyori.local.run.StatusCommand;
import tj.hamyori.local.run.UpCommand;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Ports;
import tj.hamyori.local.setup.Refusal;

/** The command line. Exit codes: 0 done, 1 refused or failed, 2 wrong arguments, 3 {@code status}: not all healthy. */
@Command(
        name = "hamyori",
        description = "Hamyori on this machine.",
        footer = {"  test    The whole test suite, as CI runs it.", "  bench   Name a benchmark, or none to list them."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class Hamyori {
    private Hamyori() {}

    /** Needs the system property {@code hamyori.home}, the data directory, which the script sets. */
    public static void main(String[] arguments) {
        // One logging set-up for all contexts of this process; each would else set it up again for itself.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        DataDirectory directory = new DataDirectory(Path.of(System.getProperty("hamyori.home", ".hamyori")));
        PrintWriter err = new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8);
        try {
            System.exit(commandLine(directory, System.getenv()).execute(arguments));
        } catch (Refusal e) {
            err.println(e.getMessage());
            System.exit(1);
        }
    }

    static CommandLine commandLine(DataDirectory directory, Map<String, String> environment) {
        Ports own = Ports.from(environment);
        Ports running = Ports.saved(directory.portsFile(), environment);
        CommandLine line = new CommandLine(new Hamyori());
        line.addSubcommand(new UpCommand(directory, own));
        line.addSubcommand(new AwaitCommand(directory));
        line.addSubcommand(new DownCommand(directory));
        line.addSubcommand(new StatusCommand(directory, running));
        line.addSubcommand(new ResetCommand(directory));
        line.addSubcommand(new ImportCommand(directory, running));
        line.addSubcommand(new CloseCommand(running));
        line.addSubcommand(new ReportCommand(running));
        line.addSubcommand(new DemoCommand(running));
        line.registerConverter(LocalDate.class, Hamyori::date);
        line.setParameterExceptionHandler((failure, arguments) -> {
            line.getErr().println(failure.getMessage() + " ('./hamyori --help' shows what there is.)");
            line.getErr().flush();
            return failure.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        });
        line.setExecutionExceptionHandler((failure, commandLine, result) -> {
            if (failure instanceof Refusal) {
                commandLine.getErr().println(failure.getMessage());
            } else {
                failure.printStackTrace(commandLine.getErr());
            }
            commandLine.getErr().flush();
            return 1;
        });
        return line;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is no date; one is written 2026-01-31");
        }
    }
}
