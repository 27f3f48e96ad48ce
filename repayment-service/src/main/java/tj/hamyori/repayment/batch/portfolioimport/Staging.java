package tj.hamyori.repayment.batch.portfolioimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.copy.CopyRows;

/** Copies the rows of a file into its staging table, good and bad ones alike, by COPY. */
@Component
class Staging {

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
        return CopyRows.into(jdbc, file.table(), columns(file), copy -> copy(importId, file, path, rows, copy));
    }

    private static List<String> columns(ImportFile file) {
        return List.of("import_id", "line", "original", "reasons", StagedRows.columns(file));
    }

    private static void copy(UUID importId, ImportFile file, Path path, StagedRows rows, CopyRows copy)
            throws SQLException {
        try (CsvRecords records = CsvRecords.of(path)) {
            CsvRecords.CsvLine header = records.next();
            Map<String, Integer> columns = file.columns(
                            header == null || header.fields() == null ? List.of() : header.fields())
                    .orElseThrow(() -> new IllegalStateException("The header changed since it was checked: " + path));
            List<@Nullable Object> staged = new ArrayList<>();
            for (CsvRecords.CsvLine line = records.next(); line != null; line = records.next()) {
                FieldReader row = new FieldReader(columns, line.fields());
                List<@Nullable Object> values = rows.values(file, row);
                staged.clear();
                staged.add(importId);
                staged.add(line.line());
                staged.add(line.original().replace("\u0000", ""));
                staged.add("{" + String.join(",", row.reasons()) + "}");
                staged.addAll(values);
                copy.add(staged.toArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Could not read " + path, unreadable);
        }
    }
}
