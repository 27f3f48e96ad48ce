package tj.hamyori.platform.copy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Rows on their way into one table by {@code COPY … from stdin}, in its text format, inside the transaction of the
 * thread. What PostgreSQL refuses, it refuses as a whole: the transaction, or its savepoint, has to be rolled back.
 */
public final class CopyRows {

    private static final int BUFFER_CHARS = 64 * 1024;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER_CHARS + BUFFER_CHARS / 8);

    private CopyRows(CopyIn copy) {
        this.copy = copy;
    }

    /** Hands over the rows, one {@link #add} each. */
    public interface Source {
        void writeTo(CopyRows rows) throws SQLException;
    }

    /**
     * Copies what the source hands over; answers the number of rows.
     *
     * @throws org.springframework.dao.DataAccessException what PostgreSQL refused, e.g. a key that is there already
     */
    public static long into(JdbcOperations jdbc, String table, List<String> columns, Source source) {
        Long rows = jdbc.execute((ConnectionCallback<Long>) connection -> into(connection, table, columns, source));
        return rows == null ? 0 : rows;
    }

    private static long into(Connection connection, String table, List<String> columns, Source source)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
        try {
            CopyRows rows = new CopyRows(copy);
            source.writeTo(rows);
            rows.send();
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /** Adds a row, its values in the order of the columns; anything but text is written as its own words. */
    public void add(@Nullable Object... values) throws SQLException {
        for (int index = 0; index < values.length; index++) {
            if (index > 0) {
                buffer.append('\t');
            }
            Object value = values[index];
            if (value == null) {
                buffer.append("\\N");
            } else if (value instanceof Number number) {
                buffer.append(number);
            } else {
                escape(value.toString());
            }
        }
        buffer.append('\n');
        if (buffer.length() > BUFFER_CHARS) {
            send();
        }
    }

    private void escape(String text) {
        int copied = 0;
        for (int index = 0; index < text.length(); index++) {
            char escaped = switch (text.charAt(index)) {
                case '\\' -> '\\';
                case '\t' -> 't';
                case '\n' -> 'n';
                case '\r' -> 'r';
                default -> 0;
            };
            if (escaped != 0) {
                buffer.append(text, copied, index).append('\\').append(escaped);
                copied = index + 1;
            }
        }
        buffer.append(text, copied, text.length());
    }

    private void send() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
