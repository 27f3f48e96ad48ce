package tj.hamyori.local.client;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tj.hamyori.local.setup.Refusal;
import tools.jackson.databind.JsonNode;

/** Loads a portfolio from CSV files and says what was taken; exit code 1 when the import itself failed. */
@Command(name = "import", description = "Load a portfolio's CSV files from DIR (INTERFACES: portfolio import).")
public final class ImportCommand implements Callable<Integer> {
    private static final String PATH = "/api/portfolio-imports";

    private final DataDirectory directory;
    private final Ports ports;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Holds loans.csv, instalments.csv, repayments.csv.")
    Path source = Path.of("");

    @Option(names = "--mfo", required = true, paramLabel = "CODE", description = "The MFO the loans belong to.")
    String mfo = "";

    public ImportCommand(DataDirectory directory, Ports ports) {
        this.directory = directory;
        this.ports = ports;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called through the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        MfoCode.require(mfo);
        MultipartFiles files = files();
        try (Api api = Api.ofMfo(ports, mfo)) {
            JsonNode taken = api.post(Part.REPAYMENT, PATH, files);
            String id = taken.path("id").asString();
            out.println("Import " + id + " for " + mfo + " from " + source);
            if (taken.path("unchanged").asBoolean(false)) {
                out.println("  Unchanged: the same files were imported before.");
            }
            JsonNode end = Work.follow(() -> api.get(Part.REPAYMENT, PATH + "/" + id), ImportCommand::line, out);
            for (String kind : new String[] {"loans", "instalments", "repayments", "writeOffs"}) {
                if (end.has(kind)) {
                    out.println(counts(kind, end.path(kind)));
                }
            }
            saveRejects(api, end.path("rejectsUrl").asString(""), id, out);
            out.flush();
            return Work.succeeded(end) ? 0 : 1;
        }
    }

    private MultipartFiles files() {
        if (!Files.isDirectory(source)) {
            throw new Refusal(source + " is not a directory.");
        }
        MultipartFiles files = new MultipartFiles()
                .add("loans", required("loans.csv"))
                .add("instalments", required("instalments.csv"))
                .add("repayments", required("repayments.csv"));
        Path writeOffs = source.resolve("write_offs.csv");
        return Files.isReadable(writeOffs) ? files.add("writeOffs", writeOffs) : files;
    }

    private Path required(String name) {
        Path file = source.resolve(name);
        if (!Files.isReadable(file)) {
            throw new Refusal(file + " is missing or can't be read.");
        }
        return file;
    }

    private void saveRejects(Api api, String url, String id, PrintWriter out) {
        if (url.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(directory.rejects());
        } catch (IOException e) {
            throw new Refusal(directory.rejects() + " can't be made (" + e.getMessage() + ").", e);
        }
        Path target = directory.rejects().resolve(mfo + "-" + id + ".csv");
        api.download(Part.REPAYMENT, url, target);
        out.println("Rejects file: " + target);
    }

    private static String line(JsonNode state) {
        return state.path("status").asString("") + ": " + accepted(state, "loans") + " loans, "
                + accepted(state, "instalments") + " instalments, " + accepted(state, "repayments")
                + " repayments taken";
    }

    private static long accepted(JsonNode state, String kind) {
        return state.path(kind).path("accepted").asLong(0);
    }

    private static String counts(String kind, JsonNode counts) {
        return String.format(
                Locale.ROOT,
                "  %-12s %,10d accepted %,10d rejected",
                kind,
                counts.path("accepted").asLong(0),
                counts.path("rejected").asLong(0));
    }
}
