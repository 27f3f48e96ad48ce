package tj.hamyori.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Processor time of a system and of the client in this process, by process; milliseconds. The five applications are one
 * process, its compilers and its collector included.
 */
record SystemCpu(long applications, long postgres, long kafka, long client) {

    static SystemCpu of(TemporarySystem system) throws IOException {
        return new SystemCpu(
                CpuWatch.millis(pid(system.file("run/healthy"))),
                CpuWatch.postgresMillis(pid(system.file("postgres/data/postmaster.pid"))),
                CpuWatch.millis(pid(system.file("run/kafka.pid"))),
                CpuWatch.ownMillis());
    }

    private static long pid(Path file) throws IOException {
        return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }

    SystemCpu since(SystemCpu before) {
        return new SystemCpu(
                applications - before.applications,
                postgres - before.postgres,
                kafka - before.kafka,
                client - before.client);
    }

    /** One line, for each of so many. */
    String each(long count) {
        return String.format(
                Locale.ROOT,
                "CPU-ms each %s = applications %s + PostgreSQL %s + Kafka %s + client %s",
                each(applications + postgres + kafka + client, count),
                each(applications, count),
                each(postgres, count),
                each(kafka, count),
                each(client, count));
    }

    private static BigDecimal each(long millis, long count) {
        return BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(Math.max(1, count)), 2, RoundingMode.HALF_UP);
    }
}
