package tj.hamyori.repayment.batch.agearrears;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamException;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.jdbc.support.JdbcUtils;
import tj.hamyori.repayment.batch.partitions.KeyRange;

/**
 * Reads the changed accounts of one partition through a cursor on a connection of its own, some hundred at a time,
 * however many there are. It keeps no place: what a stopped run recorded no longer shows in the list.
 */
class ArrearsChangeReader implements ItemStreamReader<ArrearsChange> {

    private static final int FETCH_ROWS = 1_000;

    private final DataSource database;
    private final LocalDate asOf;
    private final @Nullable String mfo;
    private final KeyRange range;
    private @Nullable Connection connection;
    private @Nullable PreparedStatement statement;
    private @Nullable ResultSet rows;

    ArrearsChangeReader(DataSource database, LocalDate asOf, @Nullable String mfo, KeyRange range) {
        this.database = database;
        this.asOf = asOf;
        this.mfo = mfo;
        this.range = range;
    }

    @Override
    public void open(ExecutionContext partition) {
        try {
            Connection own = database.getConnection();
            connection = own;
            own.setAutoCommit(false);
            try (Statement settings = own.createStatement()) {
                // The partitions are the parallel work; a worker of PostgreSQL's for each would only stand in the way.
                settings.execute("set local max_parallel_workers_per_gather = 0");
                settings.execute("set local work_mem = '64MB'");
                // Where rows are newer than the statistics, PostgreSQL may expect a handful of them and compare each
                // account with every schedule: minutes for what a hash does in less than a second.
                settings.execute("set local enable_nestloop = off");
            }
            rows = query(own).executeQuery();
        } catch (SQLException failure) {
            close();
            throw new ItemStreamException("The accounts in arrears cannot be read", failure);
        }
    }

    private PreparedStatement query(Connection own) throws SQLException {
        var named = NamedParameterUtils.parseSqlStatement(AgeingStatement.changed());
        var values = new MapSqlParameterSource()
                .addValue("asOf", asOf)
                .addValue("mfo", mfo)
                .addValue("fromId", range.from())
                .addValue("toId", range.to());
        PreparedStatement prepared = own.prepareStatement(NamedParameterUtils.substituteNamedParameters(named, values));
        statement = prepared;
        prepared.setFetchSize(FETCH_ROWS);
        @Nullable Object[] inOrder = NamedParameterUtils.buildValueArray(named, values, null);
        for (int place = 0; place < inOrder.length; place++) {
            prepared.setObject(place + 1, inOrder[place]);
        }
        return prepared;
    }

    @Override
    public @Nullable ArrearsChange read() throws SQLException {
        ResultSet open = rows;
        return open != null && open.next() ? ArrearsChange.of(open) : null;
    }

    @Override
    public void close() {
        JdbcUtils.closeResultSet(rows);
        JdbcUtils.closeStatement(statement);
        Connection own = connection;
        connection = null;
        if (own != null) {
            try {
                own.rollback();
                own.setAutoCommit(true);
            } catch (SQLException broken) {
                throw new ItemStreamException("The connection cannot be given back", broken);
            } finally {
                JdbcUtils.closeConnection(own);
            }
        }
    }
}
