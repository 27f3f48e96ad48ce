package tj.hamyori.repayment.batch.portfolioimport;

import java.time.Clock;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the import's own status in step with its job. */
@Component
class ImportOutcome implements JobExecutionListener {

    private final PortfolioImports imports;
    private final Clock clock;

    ImportOutcome(PortfolioImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void beforeJob(JobExecution execution) {
        imports.mark(importId(execution), PortfolioImport.RUNNING, null, null);
    }

    @Override
    public void afterJob(JobExecution execution) {
        boolean done = execution.getStatus() == BatchStatus.COMPLETED;
        String error = execution.getAllFailureExceptions().stream()
                .findFirst()
                .map(Throwable::toString)
                .orElse(null);
        imports.mark(
                importId(execution),
                done ? PortfolioImport.COMPLETED : PortfolioImport.FAILED,
                clock.instant(),
                done ? null : error);
    }

    private static UUID importId(JobExecution execution) {
        String id = execution.getJobParameters().getString("importId");
        if (id == null) {
            throw new IllegalArgumentException("The import job needs an importId");
        }
        return UUID.fromString(id);
    }
}
