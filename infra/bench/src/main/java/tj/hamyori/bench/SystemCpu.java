package tj.hamyori.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

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
                each(allMillis(), count),
                each(applications, count),
                each(postgres, count),
                each(kafka, count),
                each(client, count));
    }

    long allMillis() {
        return applications + postgres + kafka + client;
    }

    /** One line, in seconds. */
    String all() {
        return String.format(
                Locale.ROOT,
                "CPU-seconds %s = applications %s + PostgreSQL %s + Kafka %s + client %s",
                seconds(allMillis()),
                seconds(applications),
                seconds(postgres),
                seconds(kafka),
                seconds(client));
    }

    private static String seconds(long millis) {
        return Figures.seconds(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** How many of so many were served with a second of one processor; the compilers' part is in it. */
    String served(long count) {
        return String.format(
                Locale.ROOT,
                "served per CPU-second of the applications %,d, with PostgreSQL %,d",
                perSecond(count, applications),
                perSecond(count, applications + postgres));
    }

    private static long perSecond(long count, long millis) {
        return count * TimeUnit.SECONDS.toMillis(1) / Math.max(1, millis);
    }

    private static BigDecimal each(long millis, long count) {
        return BigDecimal.valueOf(millis).divide(BigDecimal.valueOf(Math.max(1, count)), 2, RoundingMode.HALF_UP);
    }
}
