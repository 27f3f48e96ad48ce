package tj.hamyori.repayment.batch.portfolioimport;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stages every file of an import, {@value #FILES_AT_ONCE} at a time and each in a transaction of its own, then checks
 * the rows in the step's. Nothing is made of them before that one is committed; done again, a file's rows are replaced.
 */
@Component
class FileStager {

    private static final int FILES_AT_ONCE = 2;

    private final PortfolioImports imports;
    private final ImportFolder folder;
    private final Staging staging;
    private final RowChecks checks;
    private final TransactionTemplate transaction;

    FileStager(
            PortfolioImports imports,
            ImportFolder folder,
            Staging staging,
            RowChecks checks,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.folder = folder;
        this.staging = staging;
        this.checks = checks;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Answers the number of rows. */
    long stage(UUID importId) {
        PortfolioImport found = imports.require(importId);
        List<ImportFile> files = imports.files(importId);
        StagedRows rows = new StagedRows(found.mfo(), found.receivedAt());
        long staged = 0;
        try (ExecutorService hands = Executors.newFixedThreadPool(FILES_AT_ONCE)) {
            List<Future<Long>> all = new ArrayList<>();
            files.forEach(file -> all.add(hands.submit(() -> stage(importId, file, rows))));
            for (Future<Long> one : all) {
                staged += result(one);
            }
        }
        checks.run(importId, found.mfo());
        files.forEach(file -> imports.count(importId, file));
        return staged;
    }

    private long stage(UUID importId, ImportFile file, StagedRows rows) {
        Long staged = transaction.execute(status -> {
            long copied = staging.stage(importId, file, folder.file(importId, file), rows);
            staging.analyse(file);
            return copied;
        });
        return staged == null ? 0 : staged;
    }

    private static long result(Future<Long> staged) {
        try {
            return staged.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while files were staged", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A file could not be staged", failure.getCause());
        }
    }
}
