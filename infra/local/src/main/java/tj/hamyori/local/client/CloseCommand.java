package tj.hamyori.local.client;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Closes a business date: ages every loan, of one MFO or of all; exit code 1 when the run did not end well. */
@Command(name = "close", description = "Close a business date: run the arrears job, for one MFO or for all.")
public final class CloseCommand implements Callable<Integer> {
    private final Ports ports;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "The business date to close.")
    @Nullable
    LocalDate date;

    @Option(names = "--mfo", paramLabel = "CODE", description = "Only this MFO's loans.")
    @Nullable
    String mfo;

    public CloseCommand(Ports ports) {
        this.ports = ports;
    }

    @Override
    public Integer call() {
        if (spec == null || date == null) {
            throw new IllegalStateException("not called through the command line");
        }
        PrintWriter out = spec.commandLine().getOut();
        var body = new JsonMapper().createObjectNode().put("businessDate", date.toString());
        try (Api api = open()) {
            if (mfo != null) {
                body.put("mfo", mfo);
            }
            String id = api.post(Part.REPAYMENT, "/api/jobs/arrears/runs", body)
                    .path("runId")
                    .asString();
            out.println("Closing " + date + (mfo == null ? " for all MFOs" : " for " + mfo) + ", run " + id);
            JsonNode end = Work.follow(() -> api.get(Part.REPAYMENT, "/api/jobs/runs/" + id), CloseCommand::line, out);
            return Work.succeeded(end) ? 0 : 1;
        }
    }

    private Api open() {
        if (mfo == null) {
            return Api.ofAssociation(ports);
        }
        MfoCode.require(mfo);
        return Api.ofMfo(ports, mfo);
    }

    private static String line(JsonNode run) {
        return run.path("status").asString("") + ": " + run.path("read").asLong(0) + " read, "
                + run.path("written").asLong(0) + " written, "
                + run.path("skipped").asLong(0) + " skipped";
    }
}
