package tj.hamyori.local.client;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** Prints the portfolio quality of one MFO, or of the association, on a date. */
@Command(name = "report", description = "Print the portfolio quality on a date, of one MFO or of the association.")
public final class ReportCommand implements Callable<Integer> {
    private final Ports ports;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--as-of", required = true, paramLabel = "YYYY-MM-DD", description = "The business date.")
    @Nullable
    LocalDate asOf;

    @Option(names = "--mfo", paramLabel = "CODE", description = "The MFO; without it, all of them together.")
    @Nullable
    String mfo;

    public ReportCommand(Ports ports) {
        this.ports = ports;
    }

    @Override
    public Integer call() {
        if (spec == null || asOf == null) {
            throw new IllegalStateException("not called through the command line");
        }
        if (mfo != null) {
            MfoCode.require(mfo);
        }
        try (Api api = mfo == null ? Api.ofAssociation(ports) : Api.ofMfo(ports, mfo)) {
            var quality = api.get(Part.REPAYMENT, "/api/portfolio-quality?asOf=" + asOf);
            var out = spec.commandLine().getOut();
            PortfolioTable.lines(quality).forEach(out::println);
            out.flush();
            return 0;
        }
    }
}
