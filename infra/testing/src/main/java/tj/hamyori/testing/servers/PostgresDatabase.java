package tj.hamyori.testing.servers;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One empty database on the tests' server; the user is a superuser. */
public record PostgresDatabase(String name, String url, String username, String password) {

    /** Plain connections without a pool, for tests that need no Spring context. */
    public DataSource dataSource() {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url);
        dataSource.setUser(username);
        dataSource.setPassword(password);
        return dataSource;
    }
}
