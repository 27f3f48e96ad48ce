package tj.hamyori.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Time on the clock and time on processors, of this process and of its PostgreSQL; the latter hardly minds company. */
final class CpuWatch {

    /** Ticks of {@code /proc/…/stat} are hundredths of a second on every Linux (USER_HZ). */
    private static final long MILLIS_IN_A_TICK = 10;

    /** Fields of that file behind the name in brackets: own time in user and system mode, then ended children's. */
    private static final int FIRST_OF_FOUR = 11;

    private CpuWatch() {}

    /** @param cpuMillis this process's and PostgreSQL's together */
    record Spent(long wallNanos, long cpuMillis, long postgresMillis) {

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s %,9d ms, CPU %,9d ms, of it PostgreSQL %,9d ms%n",
                    name,
                    TimeUnit.NANOSECONDS.toMillis(wallNanos),
                    cpuMillis,
                    postgresMillis);
        }
    }

    static Spent of(JdbcTemplate jdbc, Figures.Work work) throws Exception {
        long postmaster = postmaster(jdbc);
        long ownMillis = ownMillis();
        long postgresMillis = postgresMillis(postmaster);
        long wallNanos = Figures.time(work);
        long postgresSpent = postgresMillis(postmaster) - postgresMillis;
        return new Spent(wallNanos, ownMillis() - ownMillis + postgresSpent, postgresSpent);
    }

    static long ownMillis() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return TimeUnit.NANOSECONDS.toMillis(system.getProcessCpuTime());
    }

    private static long postmaster(JdbcTemplate jdbc) {
        long backend = Objects.requireNonNull(jdbc.queryForObject("select pg_backend_pid()", Long.class));
        return ProcessHandle.of(backend)
                .flatMap(ProcessHandle::parent)
                .map(ProcessHandle::pid)
                .orElseThrow();
    }

    static long millis(long pid) {
        return ticks(pid) * MILLIS_IN_A_TICK;
    }

    /** Of all its processes, those included that came and went. */
    static long postgresMillis(long postmaster) {
        try (Stream<ProcessHandle> children =
                ProcessHandle.of(postmaster).orElseThrow().children()) {
            return ticks(postmaster) * MILLIS_IN_A_TICK
                    + children.mapToLong(child -> ticks(child.pid())).sum() * MILLIS_IN_A_TICK;
        }
    }

    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return fields.subList(FIRST_OF_FOUR, FIRST_OF_FOUR + 4).stream()
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}
