package tj.hamyori.repayment.batch.portfolioimport;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stages every file of an import and checks the rows, all in the step's transaction: done wholly or not at all. */
@Component
class FileStager {

    private final PortfolioImports imports;
    private final ImportFolder folder;
    private final Staging staging;
    private final RowChecks checks;

    FileStager(PortfolioImports imports, ImportFolder folder, Staging staging, RowChecks checks) {
        this.imports = imports;
        this.folder = folder;
        this.staging = staging;
        this.checks = checks;
    }

    /** Answers the number of rows. */
    long stage(UUID importId) {
        PortfolioImport found = imports.require(importId);
        StagedRows rows = new StagedRows(found.mfo(), found.receivedAt());
        long staged = 0;
        for (ImportFile file : imports.files(importId)) {
            staged += staging.stage(importId, file, folder.file(importId, file), rows);
            staging.analyse(file);
        }
        checks.run(importId, found.mfo());
        return staged;
    }
}
