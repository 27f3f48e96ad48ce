package tj.hamyori.repayment.batch.portfolioimport;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stages every file of an import and checks its rows, {@value #AT_ONCE} statements at a time and each file and list of
 * checks in a transaction of its own. Nothing is made of the rows before the step that does all of it is committed;
 * done again, a file's rows are replaced.
 */
@Component
class FileStager {

    private static final int AT_ONCE = 2;

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
        try (ExecutorService hands = Executors.newFixedThreadPool(AT_ONCE)) {
            long staged = together(hands, files, file -> stage(importId, file, rows));
            for (List<List<String>> round : RowChecks.rounds()) {
                together(hands, round, list -> check(importId, found.mfo(), list));
            }
            together(hands, files, file -> imports.count(importId, file));
            return staged;
        }
    }

    private long stage(UUID importId, ImportFile file, StagedRows rows) {
        long copied = staging.stage(importId, file, folder.file(importId, file), rows);
        staging.analyse(file);
        return copied;
    }

    private long check(UUID importId, String mfo, List<String> list) {
        checks.run(importId, mfo, list);
        return list.size();
    }

    /** Each in a transaction of its own; waits for all and answers the sum of what they answered. */
    private <T> long together(ExecutorService hands, List<T> works, ToLongFunction<T> doing) {
        List<Future<Long>> all = works.stream()
                .map(work -> hands.submit(
                        () -> Objects.requireNonNull(transaction.execute(status -> doing.applyAsLong(work)))))
                .toList();
        return all.stream().mapToLong(FileStager::result).sum();
    }

    private static long result(Future<Long> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while files were staged", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A file could not be staged", failure.getCause());
        }
    }
}
