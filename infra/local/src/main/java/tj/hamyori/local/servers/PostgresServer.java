package tj.hamyori.local.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.process.Orphan;
import tj.hamyori.local.process.ProcessTable;
import tj.hamyori.local.process.Server;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Refusal;

/**
 * PostgreSQL with its data kept and every commit flushed to disk. Listens on 127.0.0.1 only; user postgres, no
 * password, as nobody but this machine reaches it.
 */
public final class PostgresServer implements Server {
    /** Crash recovery after a kill reads up to max_wal_size (1 GB); that takes seconds, seldom a minute. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final DataDirectory directory;
    private final int port;
    private final Collection<String> databases;
    private @Nullable EmbeddedPostgres server;

    /** @param databases made where missing, each time the server starts */
    public PostgresServer(DataDirectory directory, int port, Collection<String> databases) {
        this.directory = directory;
        this.port = port;
        this.databases = databases;
    }

    /** Ends a server on our data that outlived its run; true if there was one. */
    public static boolean endOrphan(DataDirectory directory) {
        var pid = process(directory);
        // SIGINT is PostgreSQL's fast shutdown: it doesn't wait for clients.
        return pid.isPresent()
                && new Orphan(pid.getAsLong(), directory.postgresData().toString(), "INT").end();
    }

    /** The server on our data, whoever started it; it is no descendant of that process. */
    public static OptionalLong process(DataDirectory directory) {
        Path data = directory.postgresData();
        var pid = ProcessTable.pidIn(data.resolve("postmaster.pid"));
        return pid.isPresent() && ProcessTable.runsWith(pid.getAsLong(), data.toString()) ? pid : OptionalLong.empty();
    }

    public static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public String label() {
        return "PostgreSQL";
    }

    @Override
    public synchronized void start() {
        endOrphan(directory);
        forget();
        dropHalfMadeCluster();
        try {
            // A start that failed keeps the library's lock on this file for as long as this process lives.
            Files.deleteIfExists(directory.postgresData().resolve("epg-lock"));
            Files.createDirectories(directory.postgresBinaries());
            Files.createDirectories(directory.postgresData());
            server = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setDataDirectory(directory.postgresData())
                    .setOverrideWorkingDirectory(directory.postgresBinaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(LONGEST_START)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(log())
                    .setErrorRedirector(log())
                    .start();
            requireOurOwn();
            createDatabases();
            Files.writeString(complete(), "");
        } catch (IOException | IllegalStateException | SQLException e) {
            stop();
            throw new Refusal("PostgreSQL did not start; its log is " + logFile() + " (" + e.getMessage() + ").", e);
        }
    }

    @Override
    public boolean isAlive() {
        return process(directory).isPresent();
    }

    @Override
    public synchronized void stop() {
        forget();
        // The library waits five seconds; writing out a full cache can take longer.
        endOrphan(directory);
    }

    /** Lets go of the library's lock on the data; asks the server to stop when it still runs. */
    private void forget() {
        EmbeddedPostgres running = server;
        server = null;
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The library is content when anything answers on the port. */
    private void requireOurOwn() {
        if (!isAlive()) {
            throw new IllegalStateException("another server answers on port " + port);
        }
    }

    private void createDatabases() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(port, "postgres"), "postgres", "");
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var create = connection.createStatement()) {
            for (String database : databases) {
                exists.setString(1, database);
                try (var found = exists.executeQuery()) {
                    if (!found.next()) {
                        create.execute("create database \"" + database + "\"");
                    }
                }
            }
        }
    }

    /** A first start that was killed leaves a cluster initdb refuses to go on with; nothing was ever stored in it. */
    private void dropHalfMadeCluster() {
        Path data = directory.postgresData();
        if (Files.exists(complete()) || !Files.exists(data)) {
            return;
        }
        try (var paths = Files.walk(data)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path complete() {
        return directory.postgresData().resolveSibling("complete");
    }

    private ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(logFile().toFile());
    }

    private Path logFile() {
        return directory.logs().resolve("postgres.log");
    }
}
