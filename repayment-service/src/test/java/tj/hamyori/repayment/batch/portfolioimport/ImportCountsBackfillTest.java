package tj.hamyori.repayment.batch.portfolioimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.MigratedDatabase;

/** V0420 counts the rows of old imports as an import counts its own. */
class ImportCountsBackfillTest {

    private static final int COUNTED_ONCE = 420;
    private static final UUID FIRST = new UUID(4, 1);
    private static final UUID SECOND = new UUID(4, 2);

    private final MigratedDatabase database = MigratedDatabase.before(COUNTED_ONCE);
    private final JdbcTemplate jdbc = database.jdbc();

    @Test
    void countsOldImportsAsANewOneIsCounted() {
        for (UUID importId : List.of(FIRST, SECOND)) {
            jdbc.update(
                    "insert into portfolio_import (import_id, mfo, requested_by, received_at, status)"
                            + " values (?, 'AMF', 'nigora', now(), 'COMPLETED')",
                    importId);
            for (ImportFile file : ImportFile.values()) {
                jdbc.update(
                        "insert into import_file (import_id, name, sha256, bytes) values (?, ?, repeat('a', 64), 9)",
                        importId,
                        file.part());
            }
        }
        rows(FIRST, ImportFile.LOANS, 5, 2);
        rows(FIRST, ImportFile.INSTALMENTS, 12, 0);
        rows(FIRST, ImportFile.REPAYMENTS, 0, 3);
        rows(FIRST, ImportFile.WRITE_OFFS, 1, 1);
        rows(SECOND, ImportFile.LOANS, 1, 4);

        database.migrateOn();

        List<String> migrated = counts();
        assertThat(migrated).contains(FIRST + " loans 5 2", FIRST + " writeOffs 1 1", SECOND + " instalments 0 0");
        jdbc.update("update import_file set accepted = -1, rejected = -1");
        PortfolioImports imports = new PortfolioImports(JdbcClient.create(jdbc));
        for (ImportFile file : ImportFile.values()) {
            assertThat(imports.count(FIRST, file)).isOne();
            assertThat(imports.count(SECOND, file)).isOne();
        }
        assertThat(migrated).hasSize(8).isEqualTo(counts());
    }

    private void rows(UUID importId, ImportFile file, int accepted, int rejected) {
        for (int line = 1; line <= accepted + rejected; line++) {
            jdbc.update(
                    "insert into %s (import_id, line, original, reasons) values (?, ?, '', cast(? as text[]))"
                            .formatted(file.table()),
                    importId,
                    line,
                    line <= accepted ? "{}" : "{amount:MALFORMED,paid_on:MALFORMED}");
        }
    }

    private List<String> counts() {
        return jdbc.query("""
                select import_id || ' ' || name || ' ' || accepted || ' ' || rejected
                from import_file order by import_id, name""", (row, index) -> row.getString(1));
    }
}
