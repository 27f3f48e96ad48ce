package tj.hamyori.local.demo;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tj.hamyori.local.client.Api;
import tj.hamyori.local.client.JobRun;
import tj.hamyori.local.client.PortfolioTable;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/**
 * Plays the main job on a running system: two organisations, six groups, forty-two women, eighteen months. Played
 * again, it changes nothing; broken off and played again, it goes on where it was.
 */
@Command(name = "demo", description = "Play eighteen months of two MFOs' life with real commands.")
public final class DemoCommand implements Callable<Integer> {

    static final String PASSWORD = "hamyori-demo";
    private static final int WHOLE_STORY = 18;

    private final Ports ports;

    @Option(
            names = "--months",
            paramLabel = "N",
            defaultValue = "" + WHOLE_STORY,
            description = "How many months to play, 1 to " + WHOLE_STORY + " (default: all).")
    int months;

    @Spec
    @Nullable
    CommandSpec spec;

    public DemoCommand(Ports ports) {
        this.ports = ports;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called through the command line");
        }
        if (months < 1 || months > WHOLE_STORY) {
            throw new ParameterException(
                    spec.commandLine(), "The story has 1 to " + WHOLE_STORY + " months, not " + months + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Play> plays = Cast.all().stream()
                .map(cast -> new Play(cast, ports, line -> say(out, line)))
                .toList();
        try {
            plays.forEach(Play::found);
            play(plays, out);
            tables(plays, out);
        } finally {
            plays.forEach(Play::close);
        }
        return 0;
    }

    private void play(List<Play> plays, PrintWriter out) {
        YearMonth first = YearMonth.from(Founding.BEGINS_ON);
        for (int index = 0; index < months; index++) {
            YearMonth month = first.plusMonths(index);
            for (Play play : plays) {
                play.month(index, month);
            }
            endOfMonth(month.atEndOfMonth(), plays);
            say(out, month + " closed and reported");
        }
    }

    private void endOfMonth(LocalDate date, List<Play> plays) {
        try (Api association = Api.ofAssociation(ports)) {
            JobRun.run(association, "arrears", date);
            JobRun.run(association, "portfolio-quality", date);
        }
        for (Play play : plays) {
            try (Api api = Api.ofMfo(ports, play.mfo())) {
                JobRun.run(api, "portfolio-quality", date);
            }
        }
    }

    private void tables(List<Play> plays, PrintWriter out) {
        LocalDate asOf =
                YearMonth.from(Founding.BEGINS_ON).plusMonths(months - 1L).atEndOfMonth();
        for (Play play : plays) {
            try (Api api = Api.ofMfo(ports, play.mfo())) {
                table(api, asOf, out);
            }
        }
        try (Api association = Api.ofAssociation(ports)) {
            table(association, asOf, out);
        }
        say(out, "");
        say(out, "What each figure means: ./hamyori report --as-of " + asOf);
        say(
                out,
                "Look at it: " + ports.url(Part.PORTAL)
                        + " — sign in as nilufar, zarina, treasurer-ra-09 or analyst with the password " + PASSWORD);
    }

    private static void table(Api api, LocalDate asOf, PrintWriter out) {
        say(out, "");
        PortfolioTable.figures(api.get(Part.REPAYMENT, "/api/portfolio-quality?asOf=" + asOf))
                .forEach(out::println);
    }

    private static void say(PrintWriter out, String line) {
        out.println(line);
        out.flush();
    }
}
