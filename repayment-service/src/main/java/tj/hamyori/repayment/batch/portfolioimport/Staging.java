package tj.hamyori.repayment.batch.portfolioimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Copies the rows of a file into its staging table, good and bad ones alike, by COPY. */
@Component
class Staging {

    private static final int BUFFER_CHARS = 64 * 1024;

    private final JdbcTemplate jdbc;

    Staging(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets the planner know what was staged, in the same transaction: with the figures of an earlier, smaller import it
     * would look every row up among all others.
     */
    void analyse(ImportFile file) {
        jdbc.execute("analyze " + file.table());
    }

    /** Replaces what is staged of this file; answers the number of rows. */
    long stage(UUID importId, ImportFile file, Path path, StagedRows rows) {
        jdbc.update("delete from " + file.table() + " where import_id = ?", importId);
        Long staged =
                jdbc.execute((ConnectionCallback<Long>) connection -> copy(connection, importId, file, path, rows));
        return staged == null ? 0 : staged;
    }

    private static long copy(Connection connection, UUID importId, ImportFile file, Path path, StagedRows rows)
            throws SQLException {
        CopyIn copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy %s (import_id, line, original, reasons, %s) from stdin"
                        .formatted(file.table(), StagedRows.columns(file)));
        try (CsvRecords records = CsvRecords.of(path)) {
            CsvRecords.CsvLine header = records.next();
            Map<String, Integer> columns = file.columns(
                            header == null || header.fields() == null ? List.of() : header.fields())
                    .orElseThrow(() -> new IllegalStateException("The header changed since it was checked: " + path));
            StringBuilder buffer = new StringBuilder(BUFFER_CHARS);
            for (CsvRecords.CsvLine line = records.next(); line != null; line = records.next()) {
                append(buffer, importId, file, line, columns, rows);
                if (buffer.length() > BUFFER_CHARS) {
                    send(copy, buffer);
                }
            }
            send(copy, buffer);
            return copy.endCopy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + path, unreadable);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void append(
            StringBuilder buffer,
            UUID importId,
            ImportFile file,
            CsvRecords.CsvLine line,
            Map<String, Integer> columns,
            StagedRows rows) {
        FieldReader row = new FieldReader(columns, line.fields());
        List<@Nullable Object> values = rows.values(file, row);
        buffer.append(importId).append('\t').append(line.line()).append('\t');
        escape(buffer, line.original().replace("\u0000", ""));
        buffer.append("\t{").append(String.join(",", row.reasons())).append('}');
        for (Object value : values) {
            buffer.append('\t');
            if (value == null) {
                buffer.append("\\N");
            } else {
                escape(buffer, value.toString());
            }
        }
        buffer.append('\n');
    }

    private static void escape(StringBuilder buffer, String text) {
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            switch (sign) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(sign);
            }
        }
    }

    private static void send(CopyIn copy, StringBuilder buffer) throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }
}
