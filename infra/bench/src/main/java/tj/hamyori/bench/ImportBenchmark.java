package tj.hamyori.bench;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The portfolio import, from upload to the last event and read model, beside {@code COPY} of the same rows into plain
 * tables of the same PostgreSQL with fsync on. Argument: a number of loans to generate, or a directory of CSV files.
 */
final class ImportBenchmark implements Bench.Benchmark {

    private static final int LOANS = 2_000;
    private static final long SEED = 20_261_122;
    private static final Map<String, String> FILES = Map.of(
            "loans.csv", "loan_number",
            "instalments.csv", "loan_number, instalment_number",
            "repayments.csv", "loan_number, receipt_number");

    @Override
    public String about() {
        return "[loans or directory]  the portfolio import beside COPY of the same rows";
    }

    @Override
    public void run(List<String> arguments) throws IOException, InterruptedException, SQLException {
        Path directory = source(arguments);
        try (TemporarySystem system = new TemporarySystem()) {
            long rows = rows(directory);
            long importNanos = time(() -> system.hamyori("import", directory.toString(), "--mfo", "BENCH"));
            long events = events(system);
            long copyNanos = copy(system, directory);
            System.out.printf(
                    Locale.ROOT,
                    "import  %,9d rows %9.1f s %,11d rows/s %,9d events %,9d events/s%n",
                    rows,
                    seconds(importNanos),
                    perSecond(rows, importNanos),
                    events,
                    perSecond(events, importNanos));
            System.out.printf(
                    Locale.ROOT,
                    "COPY    %,9d rows %9.1f s %,11d rows/s   (the limit: same rows, same PostgreSQL)%n",
                    rows,
                    seconds(copyNanos),
                    perSecond(rows, copyNanos));
            System.out.printf(Locale.ROOT, "ratio   %9.1f times the limit's time%n", ratio(importNanos, copyNanos));
        }
    }

    private static Path source(List<String> arguments) throws IOException {
        if (!arguments.isEmpty() && Files.isDirectory(Path.of(arguments.getFirst()))) {
            return Path.of(arguments.getFirst());
        }
        int loans = arguments.isEmpty() ? LOANS : Integer.parseInt(arguments.getFirst());
        Path directory = Files.createTempDirectory("hamyori-portfolio-");
        new GeneratedPortfolio(loans, SEED).write(directory);
        return directory;
    }

    private static long rows(Path directory) throws IOException {
        long rows = 0;
        for (String file : FILES.keySet()) {
            try (Stream<String> lines = Files.lines(directory.resolve(file))) {
                rows += lines.count() - 1;
            }
        }
        return rows;
    }

    private static long events(TemporarySystem system) throws SQLException {
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from domain_event")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static long copy(TemporarySystem system, Path directory)
            throws SQLException, IOException, InterruptedException {
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement()) {
            statement.execute("create schema limit_of_import");
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                statement.execute(table(directory, file.getKey(), file.getValue()));
            }
            return time(() -> {
                for (String file : FILES.keySet()) {
                    copy(connection, directory.resolve(file), tableName(file));
                }
            });
        }
    }

    private static String table(Path directory, String file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve(file))) {
            String columns = lines.findFirst().orElseThrow().replace(",", " text, ") + " text";
            return "create table " + tableName(file) + " (" + columns + ", primary key (" + key + "))";
        }
    }

    private static String tableName(String file) {
        return "limit_of_import." + file.replace(".csv", "");
    }

    private static void copy(Connection connection, Path file, String table) throws SQLException, IOException {
        try (InputStream rows = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin with (format csv, header)", rows);
        }
    }

    private interface Timed {
        void run() throws IOException, InterruptedException, SQLException;
    }

    private static long time(Timed work) throws IOException, InterruptedException, SQLException {
        long startedNanos = System.nanoTime();
        work.run();
        return System.nanoTime() - startedNanos;
    }

    private static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(TimeUnit.NANOSECONDS.toMillis(nanos), 3);
    }

    private static long perSecond(long count, long nanos) {
        return count * TimeUnit.SECONDS.toNanos(1) / nanos;
    }

    private static BigDecimal ratio(long nanos, long limitNanos) {
        return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(limitNanos), 1, RoundingMode.HALF_UP);
    }
}
