package tj.hamyori.repayment.batch;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This process among those that run jobs on one database. It has a number, and while it lives an advisory lock of that
 * number on a connection of its own, whose name ends with the pid; PostgreSQL lets the lock go when the process is
 * gone, however it went. A machine that is cut off is noticed by the keep-alive of that connection, within {@value
 * #SILENCE_SECONDS} seconds.
 */
@Component
public class JobProcess {

    private static final Logger LOG = LoggerFactory.getLogger(JobProcess.class);

    /** First number of the advisory locks of living processes; the second is the process's. */
    private static final int LIVING = 0x4a4f4253;

    private static final int TIDYING_UP = 0;
    private static final int SILENCE_SECONDS = 25;
    private static final int VALID_WITHIN_SECONDS = 5;

    private static final String IS_ALIVE = """
            exists (select from pg_locks
                where locktype = 'advisory' and granted and objsubid = 2 and classid = %d and objid = %s
                    and database = (select oid from pg_database where datname = current_database()))""";

    private final JdbcConnectionDetails database;
    private final JdbcClient jdbc;
    private @Nullable Connection sign;
    private int number;

    JobProcess(JdbcConnectionDetails database, JdbcClient jdbc) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** The number of this process; its sign of life is given first, or again where the database has lost it. */
    public synchronized int number() {
        try {
            giveSign();
            return number;
        } catch (SQLException failure) {
            throw new IllegalStateException("This process cannot show the database that it lives", failure);
        }
    }

    public boolean isAlive(long other) {
        return jdbc.sql("select " + alive("?"))
                .param(other)
                .query(Boolean.class)
                .single();
    }

    /** SQL that is true where the process, a column or parameter of type integer, lives. */
    public static String alive(String process) {
        return IS_ALIVE.formatted(LIVING, process);
    }

    /** Does the work unless another process is at it. */
    public synchronized void alone(Runnable work) {
        try {
            Connection connection = giveSign();
            if (!locked(connection, "select pg_try_advisory_lock(?, ?)", TIDYING_UP)) {
                return;
            }
            try {
                work.run();
            } finally {
                locked(connection, "select pg_advisory_unlock(?, ?)", TIDYING_UP);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("This process cannot reach the database", failure);
        }
    }

    private Connection giveSign() throws SQLException {
        Connection present = sign;
        if (present != null && present.isValid(VALID_WITHIN_SECONDS)) {
            return present;
        }
        stop();
        Connection connection =
                DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
        try (Statement statement = connection.createStatement()) {
            statement.execute("set tcp_keepalives_idle = 10");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
            statement.execute("set application_name = 'hamyori-jobs %d'"
                    .formatted(ProcessHandle.current().pid()));
        }
        if (number == 0) {
            number = jdbc.sql("select nextval('job_process_number')")
                    .query(Integer.class)
                    .single();
        }
        if (!locked(connection, "select pg_try_advisory_lock(?, ?)", number)) {
            connection.close();
            throw new SQLException("Another process shows the number %d".formatted(number));
        }
        sign = connection;
        return connection;
    }

    private static boolean locked(Connection connection, String sql, int second) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LIVING);
            statement.setInt(2, second);
            try (ResultSet answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    @PreDestroy
    synchronized void stop() {
        Connection present = sign;
        sign = null;
        if (present != null) {
            try {
                present.close();
            } catch (SQLException broken) {
                LOG.debug("The sign of life was broken already", broken);
            }
        }
    }
}
