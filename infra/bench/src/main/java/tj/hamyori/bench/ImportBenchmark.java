package tj.hamyori.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import tj.hamyori.local.setup.Part;

/**
 * The portfolio import through the command line, from upload to the last event and read model, beside {@code COPY} of
 * the same rows into plain tables with their keys on the same PostgreSQL. Publishing to Kafka, and what the other
 * services make of it, goes on behind the import and has its part in the processor time. Arguments: numbers of loans to
 * generate, or directories of CSV files.
 */
final class ImportBenchmark implements Bench.Benchmark {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Map<String, String> FILES = Map.of(
            "loans.csv", "loan_number",
            "instalments.csv", "loan_number, instalment_number",
            "repayments.csv", "loan_number, receipt_number");

    @Override
    public String about() {
        return "[loans or directory …]  the portfolio import beside COPY of the same rows";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        int portfolio = 0;
        try (TemporarySystem system = new TemporarySystem()) {
            for (String source : arguments.isEmpty() ? List.of("10000", "100000") : arguments) {
                measure(system, directory(source), "BENCH" + portfolio++);
            }
        }
    }

    private static void measure(TemporarySystem system, Path directory, String mfo) throws Exception {
        long rows = rows(directory);
        long loans = lines(directory.resolve("loans.csv"));
        long eventsBefore = events(system);
        SystemCpu before = SystemCpu.of(system);
        long importNanos = Figures.time(() -> system.hamyori("import", directory.toString(), "--mfo", mfo));
        SystemCpu ofImport = SystemCpu.of(system).since(before);
        long events = events(system) - eventsBefore;
        long publishedNanos = importNanos + Figures.time(() -> awaitPublished(system));
        SystemCpu beforeCopy = SystemCpu.of(system);
        long copyNanos = copy(system, directory, mfo);
        System.out.printf("import  %s%n", ofImport.all());
        System.out.printf("COPY    %s%n", SystemCpu.of(system).since(beforeCopy).all());
        Figures.print("COPY (the limit)", rows, "rows", copyNanos);
        Figures.print("import", rows, "rows", importNanos);
        Figures.print("import", events, "events", importNanos);
        Figures.print("import, all published", events, "events", publishedNanos);
        System.out.printf("ratio   %s times the limit's time; target 10%n", Figures.ratio(importNanos, copyNanos));
        Figures.row(
                "import",
                Figures.count(loans) + " loans, " + Figures.count(rows) + " rows",
                Figures.seconds(importNanos) + " s, all published " + Figures.seconds(publishedNanos) + " s",
                "COPY: " + Figures.seconds(copyNanos) + " s",
                Figures.ratio(importNanos, copyNanos).toString(),
                ofImport.allMillis());
    }

    private static Path directory(String source) throws IOException {
        if (Files.isDirectory(Path.of(source))) {
            return Path.of(source);
        }
        Path directory = Files.createTempDirectory("hamyori-portfolio-");
        new GeneratedPortfolio(GeneratedLoans.ofTwoYears(), Integer.parseInt(source)).write(directory);
        return directory;
    }

    private static long rows(Path directory) throws IOException {
        long rows = 0;
        for (String file : FILES.keySet()) {
            rows += lines(directory.resolve(file));
        }
        return rows;
    }

    /** Without the header. */
    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count() - 1;
        }
    }

    private static long events(TemporarySystem system) throws SQLException {
        return number(system, "select count(*) from domain_event");
    }

    private static void awaitPublished(TemporarySystem system) throws IOException, InterruptedException {
        while (system.eventsWaiting(Part.REPAYMENT) > 0) {
            Thread.sleep(LOOK_EVERY);
        }
    }

    private static long number(TemporarySystem system, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static long copy(TemporarySystem system, Path directory, String schema) throws Exception {
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            for (Map.Entry<String, String> file : FILES.entrySet()) {
                statement.execute(table(directory, schema, file.getKey(), file.getValue()));
            }
            return Figures.time(() -> {
                for (String file : FILES.keySet()) {
                    copy(connection, directory.resolve(file), tableName(schema, file));
                }
            });
        }
    }

    private static String table(Path directory, String schema, String file, String key) throws IOException {
        try (Stream<String> lines = Files.lines(directory.resolve(file))) {
            String columns = lines.findFirst().orElseThrow().replace(",", " text, ") + " text";
            return "create table " + tableName(schema, file) + " (" + columns + ", primary key (" + key + "))";
        }
    }

    private static String tableName(String schema, String file) {
        return schema + "." + file.replace(".csv", "");
    }

    private static void copy(Connection connection, Path file, String table) throws SQLException, IOException {
        try (InputStream rows = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin with (format csv, header)", rows);
        }
    }
}
