package tj.hamyori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;

/**
 * Commits of one database that went to PostgreSQL's write-ahead log, counted there. Its statistics count questions as
 * well, and are seconds old.
 */
final class DurableCommits implements AutoCloseable {

    /** Longer than the publisher's mark may lag, so that it is counted with what it follows. */
    private static final Duration CAUGHT_UP = Duration.ofSeconds(7);

    /** A transaction is of this database if it changed a page of it. */
    private static final String COUNT = """
            select count(*) from (
                select xid from pg_get_wal_records_info(cast(? as pg_lsn), pg_current_wal_flush_lsn())
                group by xid
                having bool_or(resource_manager = 'Transaction' and record_type like 'COMMIT%')
                    and bool_or(block_ref like '%/' || (
                        select oid from pg_database where datname = current_database()) || '/%')) committed""";

    private final Connection connection;

    DurableCommits(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.createStatement().execute("create extension if not exists pg_walinspect");
    }

    /** Of the work and what follows from it, beside what the service commits by itself in the same time. */
    void print(String name, Figures.Work work) throws Exception {
        String begun = position();
        long nanos = Figures.time(() -> {
            work.run();
            Thread.sleep(CAUGHT_UP);
        });
        long busy = since(begun);
        String rested = position();
        Thread.sleep(Duration.ofNanos(nanos));
        System.out.printf(
                Locale.ROOT,
                "%s: %d durable commits in group-service's database, %d in the same time idle%n",
                name,
                busy,
                since(rested));
    }

    private String position() throws SQLException {
        try (PreparedStatement question = connection.prepareStatement("select pg_current_wal_flush_lsn()::text");
                ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getString(1);
        }
    }

    private long since(String position) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(COUNT)) {
            question.setString(1, position);
            try (ResultSet answer = question.executeQuery()) {
                answer.next();
                return answer.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
