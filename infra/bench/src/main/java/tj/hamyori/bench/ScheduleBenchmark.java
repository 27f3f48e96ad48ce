package tj.hamyori.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The schedule engine under JMH, one thread, working calendar on: schedules per second of that thread's CPU time, which
 * other work on the machine does not change, beside Apache Fineract's.
 *
 * <p>Fineract's figures are its cumulative generator's pure arithmetic, its working-day check left out, measured on a
 * machine of the same kind (Temurin 25, 2 cores, version 1.10.0-214, the same terms); with that check it makes 433, 406
 * and 98. Argument: seconds a case is measured, 8 where left out.
 */
final class ScheduleBenchmark implements Bench.Benchmark {

    private static final int SECONDS = 8;
    private static final int WARM_UP_SECONDS = 5;
    private static final int TARGET_TIMES = 10;
    private static final Map<String, Long> FINERACT = Map.of(
            "TWELVE_MONTHS_FREE", 28_629L,
            "TWELVE_MONTHS_ANNUITY", 26_204L,
            "FIFTY_TWO_WEEKS_ANNUITY", 5_728L);

    @Override
    public String about() {
        return "[seconds]  the schedule engine beside Apache Fineract's generator, per second of CPU time";
    }

    @Override
    public void run(List<String> arguments) throws RunnerException {
        int seconds = arguments.isEmpty() ? SECONDS : Integer.parseInt(arguments.getFirst());
        Options options = new OptionsBuilder()
                .include(ScheduleCases.class.getName())
                .warmupIterations(WARM_UP_SECONDS)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .forks(1)
                .threads(1)
                .verbosity(VerboseMode.SILENT)
                .build();
        System.out.printf(
                Locale.ROOT, "%-26s %14s %14s %8s%n", "schedules per CPU-second", "here", "Fineract", "ratio");
        for (RunResult result : new Runner(options).run()) {
            print(result);
        }
        System.out.printf(Locale.ROOT, "The target is %d times Fineract's pure arithmetic, per core.%n", TARGET_TIMES);
    }

    private static void print(RunResult result) {
        String name = result.getParams().getParam("terms");
        BigDecimal schedules = BigDecimal.ZERO;
        BigDecimal cpuNanos = BigDecimal.ZERO;
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                schedules = schedules.add(total(iteration, "schedules"));
                cpuNanos = cpuNanos.add(total(iteration, "cpuNanos"));
            }
        }
        BigDecimal perSecond = schedules
                .multiply(BigDecimal.valueOf(TimeUnit.SECONDS.toNanos(1)))
                .divide(cpuNanos, 0, RoundingMode.HALF_UP);
        BigDecimal fineract = BigDecimal.valueOf(FINERACT.getOrDefault(name, 0L));
        System.out.printf(
                Locale.ROOT,
                "%-26s %,14d %,14d %8s%n",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                perSecond.longValueExact(),
                fineract.longValueExact(),
                perSecond.divide(fineract, 1, RoundingMode.HALF_UP));
        Figures.row(
                "schedules per CPU-second",
                name.toLowerCase(Locale.ROOT).replace('_', ' '),
                Figures.count(perSecond.longValueExact()),
                "Apache Fineract's arithmetic: " + Figures.count(fineract.longValueExact()),
                perSecond.divide(fineract, 1, RoundingMode.HALF_UP).toString(),
                null);
    }

    private static BigDecimal total(IterationResult iteration, String counter) {
        Result<?> events =
                Objects.requireNonNull(iteration.getSecondaryResults().get(counter));
        return BigDecimal.valueOf(events.getStatistics().getSum());
    }
}
