package tj.hamyori.bench;

import java.util.List;
import java.util.Map;

/** {@code ./hamyori bench [name] [arguments]}: without a name, lists the benchmarks. */
public final class Bench {

    private static final Map<String, Benchmark> ALL = Map.of(
            "account", new AccountBenchmark(),
            "arrears", new ArrearsBenchmark(),
            "erasure", new ErasureBenchmark(),
            "household", new HouseholdBenchmark(),
            "import", new ImportBenchmark(),
            "meeting", new MeetingBenchmark(),
            "repay", new RepayBenchmark(),
            "replay", new ReplayBenchmark(),
            "report", new ReportBenchmark(),
            "schedule", new ScheduleBenchmark());

    private Bench() {}

    /** One benchmark; prints its figures beside their limit. */
    interface Benchmark {

        /** What it measures, in one line. */
        String about();

        void run(List<String> arguments) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Benchmark chosen = arguments.length == 0 ? null : ALL.get(arguments[0]);
        if (chosen == null) {
            ALL.forEach((name, benchmark) -> System.out.println(name + ": " + benchmark.about()));
            System.exit(arguments.length == 0 ? 0 : 2);
            return;
        }
        chosen.run(List.of(arguments).subList(1, arguments.length));
    }
}
