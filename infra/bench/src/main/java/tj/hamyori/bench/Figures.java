package tj.hamyori.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** How benchmarks time, and how they print what they found. */
final class Figures {

    private Figures() {}

    interface Work {
        void run() throws Exception;
    }

    /** Nanoseconds the work took. */
    static long time(Work work) throws Exception {
        long startedNanos = System.nanoTime();
        work.run();
        return System.nanoTime() - startedNanos;
    }

    /** One line: what was done, how many of what, in which time, at which rate. */
    static void print(String name, long count, String unit, long nanos) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %,12d %-7s %9.1f s %,11d %s/s%n",
                name,
                count,
                unit,
                BigDecimal.valueOf(TimeUnit.NANOSECONDS.toMillis(nanos), 3),
                perSecond(count, nanos),
                unit);
    }

    /**
     * A row of the table that {@code ./hamyori bench table} prints, beside what is for people.
     *
     * @param cpuMillis null where it was not measured
     */
    static void row(
            String benchmark, String size, String figure, String limit, String ratio, @Nullable Long cpuMillis) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |%n",
                benchmark,
                size,
                figure,
                limit,
                ratio,
                cpuMillis == null ? "–" : seconds(TimeUnit.MILLISECONDS.toNanos(cpuMillis)));
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With one decimal, below ten with two. */
    static String seconds(long nanos) {
        BigDecimal seconds = BigDecimal.valueOf(nanos, 9);
        return seconds.setScale(seconds.compareTo(BigDecimal.TEN) < 0 ? 2 : 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    static long perSecond(long count, long nanos) {
        return count * TimeUnit.SECONDS.toNanos(1) / Math.max(1, nanos);
    }

    /** How many times the limit's time. */
    static BigDecimal ratio(long time, long limitTime) {
        return BigDecimal.valueOf(time).divide(BigDecimal.valueOf(Math.max(1, limitTime)), 1, RoundingMode.HALF_UP);
    }

    /** Sizes named in the arguments, or these. */
    static List<Integer> sizes(List<String> arguments, Integer... otherwise) {
        return arguments.isEmpty()
                ? List.of(otherwise)
                : arguments.stream().map(Integer::valueOf).toList();
    }

    /** What the figures belong to. */
    static void printConditions() throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        "git", "-C", System.getProperty("hamyori.root", "."), "rev-parse", "--short", "HEAD")
                .redirectErrorStream(true)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        System.out.printf(
                Locale.ROOT,
                "%d cores, Java %s, heap at most %,d MiB, commit %s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                git.waitFor() == 0 ? commit : "unknown");
    }
}
