package tj.hamyori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Commits one row at a time, each durably and in a transaction of its own. */
final class Committer implements Rate.Deed {

    /** About as long as a stored repayment with its metadata. */
    private static final String CONTENT = "x".repeat(700);

    private final Connection connection;
    private final PreparedStatement insert;

    /** @param table of an id and a text */
    Committer(String url, String table) throws SQLException {
        connection = DriverManager.getConnection(url);
        insert = connection.prepareStatement("insert into " + table + " values (?, ?)");
    }

    @Override
    public void run() throws SQLException {
        insert.setObject(1, UUID.randomUUID());
        insert.setString(2, CONTENT);
        insert.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
