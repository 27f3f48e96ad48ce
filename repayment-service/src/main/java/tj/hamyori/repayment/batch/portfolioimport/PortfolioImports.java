package tj.hamyori.repayment.batch.portfolioimport;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of imports and what can be said about one: how far it is, and how many rows of each file were taken. */
@Component
class PortfolioImports {

    private final JdbcClient jdbc;

    PortfolioImports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows taken and rows not taken. */
    record Counts(long accepted, long rejected) {}

    /** A row that could not be taken. */
    record Reject(int line, List<String> reasons, String original) {}

    /** Notes an import; one with the same files is left as it is. */
    void queue(UUID importId, String mfo, String requestedBy, Instant receivedAt, List<StoredFile> files) {
        jdbc.sql("""
                        insert into portfolio_import (import_id, mfo, requested_by, received_at, status)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(importId, mfo, requestedBy, Timestamp.from(receivedAt), PortfolioImport.QUEUED)
                .update();
        for (StoredFile file : files) {
            jdbc.sql("insert into import_file (import_id, name, sha256, bytes) values (?, ?, ?, ?)"
                            + " on conflict do nothing")
                    .params(importId, file.file().part(), file.sha256(), file.bytes())
                    .update();
        }
    }

    Optional<PortfolioImport> find(UUID importId) {
        return jdbc.sql("select import_id, mfo, requested_by, received_at, status from portfolio_import"
                        + " where import_id = ?")
                .param(importId)
                .query((row, index) -> new PortfolioImport(
                        row.getObject("import_id", UUID.class),
                        row.getString("mfo"),
                        row.getString("requested_by"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getString("status")))
                .optional();
    }

    PortfolioImport require(UUID importId) {
        return find(importId).orElseThrow(() -> new IllegalStateException("There is no import " + importId));
    }

    List<ImportFile> files(UUID importId) {
        List<String> names = jdbc.sql("select name from import_file where import_id = ?")
                .param(importId)
                .query((row, index) -> row.getString(1))
                .list();
        return List.of(ImportFile.values()).stream()
                .filter(file -> names.contains(file.part()))
                .toList();
    }

    List<UUID> queued() {
        return jdbc.sql("select import_id from portfolio_import where status = ? order by received_at")
                .param(PortfolioImport.QUEUED)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    void mark(UUID importId, String status, @Nullable Instant finishedAt, @Nullable String error) {
        jdbc.sql("update portfolio_import set status = ?, finished_at = ?, error = ? where import_id = ?")
                .param(status)
                .param(finishedAt == null ? null : Timestamp.from(finishedAt))
                .param(error)
                .param(importId)
                .update();
    }

    /** Counts the rows of a file, once it was checked; answers 1, or 0 where it is no file of the import. */
    int count(UUID importId, ImportFile file) {
        return jdbc.sql("""
                        update import_file f set accepted = c.accepted, rejected = c.rejected
                        from (
                            select count(*) filter (where reasons = '{}') as accepted,
                                count(*) filter (where reasons <> '{}') as rejected
                            from %s where import_id = ?) c
                        where f.import_id = ? and f.name = ?""".formatted(file.table()))
                .params(importId, importId, file.part())
                .update();
    }

    /** As counted; a million rows are not looked at each time somebody asks. Nothing until they were checked. */
    Counts counts(UUID importId, ImportFile file) {
        return jdbc.sql("select accepted, rejected from import_file where import_id = ? and name = ?")
                .params(importId, file.part())
                .query((row, index) -> new Counts(row.getLong("accepted"), row.getLong("rejected")))
                .optional()
                .orElse(new Counts(0, 0));
    }

    List<Reject> rejects(UUID importId, ImportFile file) {
        return jdbc.sql("select line, reasons, original from %s where import_id = ? and reasons <> '{}' order by line"
                        .formatted(file.table()))
                .param(importId)
                .query((row, index) -> new Reject(
                        row.getInt("line"),
                        List.of((String[]) row.getArray("reasons").getArray()),
                        row.getString("original")))
                .list();
    }

    /** Adds a reason found only when the loan was to be opened, to the loan's accepted rows in the file. */
    void reject(UUID importId, ImportFile file, String loanNumber, String reason) {
        rejectWhere("loan_number = ?", importId, file, loanNumber, reason);
    }

    /** The same for one accepted row. */
    void rejectLine(UUID importId, ImportFile file, int line, String reason) {
        rejectWhere("line = ?", importId, file, line, reason);
    }

    private void rejectWhere(String condition, UUID importId, ImportFile file, Object value, String reason) {
        int rejected = jdbc.sql("""
                        update %s set reasons = reasons || cast(? as text)
                        where import_id = ? and %s and reasons = '{}'""".formatted(file.table(), condition))
                .params(reason, importId, value)
                .update();
        if (rejected > 0) {
            jdbc.sql("update import_file set accepted = accepted - :some, rejected = rejected + :some"
                            + " where import_id = :id and name = :name")
                    .param("some", rejected)
                    .param("id", importId)
                    .param("name", file.part())
                    .update();
        }
    }
}
