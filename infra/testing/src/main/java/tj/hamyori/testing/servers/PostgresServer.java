package tj.hamyori.testing.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A running PostgreSQL 18 with {@code fsync} on, as in production, that hands out fresh databases. */
public final class PostgresServer {

    /** PostgreSQL cuts identifiers at 63 bytes; 40 leave room for the random ending. */
    private static final int PREFIX_LIMIT = 40;

    private final UnaryOperator<String> urlOfDatabase;
    private final String username;
    private final String password;

    PostgresServer(UnaryOperator<String> urlOfDatabase, String username, String password) {
        this.urlOfDatabase = urlOfDatabase;
        this.username = username;
        this.password = password;
    }

    /**
     * Creates an empty database of its own for the caller.
     *
     * @param prefix start of its name, to recognise it by; other signs than letters and digits become underscores
     */
    public PostgresDatabase freshDatabase(String prefix) {
        String readable = prefix.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String name = readable.substring(0, Math.min(PREFIX_LIMIT, readable.length())) + "_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        try (Connection connection = DriverManager.getConnection(urlOfDatabase.apply("postgres"), username, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database \"" + name + "\"");
        } catch (SQLException refused) {
            throw new IllegalStateException("could not create the test database " + name, refused);
        }
        return new PostgresDatabase(name, urlOfDatabase.apply(name), username, password);
    }
}
