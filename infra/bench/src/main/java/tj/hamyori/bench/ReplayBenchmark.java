package tj.hamyori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import tj.hamyori.platform.projection.ReadModelRebuilder;

/**
 * All read models rebuilt from the events, beside reading the same events and doing nothing with them: as text over a
 * cursor, and as objects through the event store. Arguments: numbers of loans, rising.
 */
final class ReplayBenchmark implements Bench.Benchmark {

    private static final int FETCHED_AT_ONCE = 5_000;

    @Override
    public String about() {
        return "[loans …]  rebuilding repayment's read models beside a plain read of the same events";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        try (RunningRepayments repayments = new RunningRepayments()) {
            GeneratedLoans loans = GeneratedLoans.ofTwoYears();
            int stored = 0;
            for (int size : Figures.sizes(arguments, 10_000, 100_000)) {
                generate(repayments, loans, stored + 1, size);
                stored = size;
                measure(repayments, size);
            }
        }
    }

    private static void generate(RunningRepayments repayments, GeneratedLoans loans, int from, int to)
            throws Exception {
        long[] events = new long[1];
        long nanos = Figures.time(() -> events[0] = repayments.store(loans, "BENCH", from, to));
        Figures.print("generated and stored", events[0], "events", nanos);
    }

    private static void measure(RunningRepayments repayments, int loans) throws Exception {
        long[] read = new long[1];
        CpuWatch.Spent reading = CpuWatch.of(repayments.jdbc(), () -> read[0] = plainRead(repayments.jdbcUrl()));
        CpuWatch.Spent decoding =
                CpuWatch.of(repayments.jdbc(), () -> decode(repayments.bean(EventStorageEngine.class)));
        long[] rebuilt = new long[1];
        CpuWatch.Spent rebuilding = CpuWatch.of(
                repayments.jdbc(),
                () -> rebuilt[0] = repayments.bean(ReadModelRebuilder.class).rebuild());
        if (rebuilt[0] != read[0]) {
            throw new IllegalStateException("Rebuilt from %d events, read %d".formatted(rebuilt[0], read[0]));
        }
        System.out.printf("%,d loans%n", loans);
        print("plain read (the limit)", read[0], reading);
        print("read and decoded", read[0], decoding);
        print("replay: read models rebuilt", rebuilt[0], rebuilding);
        System.out.printf(
                "ratio   %s times the plain read, %s times reading and decoding; target 20,000 events/s%n",
                Figures.ratio(rebuilding.wallNanos(), reading.wallNanos()),
                Figures.ratio(rebuilding.wallNanos(), decoding.wallNanos()));
        Figures.row(
                "read models rebuilt",
                Figures.count(loans) + " loans, " + Figures.count(read[0]) + " events",
                Figures.count(Figures.perSecond(read[0], rebuilding.wallNanos())) + " events/s",
                "plain read: " + Figures.count(Figures.perSecond(read[0], reading.wallNanos())) + " events/s",
                Figures.ratio(rebuilding.wallNanos(), reading.wallNanos()).toString(),
                rebuilding.cpuMillis());
    }

    private static void print(String name, long events, CpuWatch.Spent spent) {
        Figures.print(name, events, "events", spent.wallNanos());
        System.out.printf(
                Locale.ROOT,
                "%-28s %,12d microseconds of CPU each thousand, of them PostgreSQL %,d%n",
                "",
                spent.cpuMillis() * 1_000_000 / events,
                spent.postgresMillis() * 1_000_000 / events);
    }

    private static long plainRead(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                long events = 0;
                try (ResultSet rows =
                        statement.executeQuery("select payload, meta_data from domain_event order by global_index")) {
                    while (rows.next()) {
                        events +=
                                rows.getString(1).isEmpty() || rows.getString(2).isEmpty() ? 0 : 1;
                    }
                }
                return events;
            }
        }
    }

    private static void decode(EventStorageEngine storage) {
        try (Stream<? extends TrackedEventMessage<?>> events = storage.readEvents(null, false)) {
            if (events.mapToInt(event -> event.getPayload().hashCode() & 1).sum() < 0) {
                throw new IllegalStateException("A sum of zeros and ones is not negative");
            }
        }
    }
}
