package tj.hamyori.repayment.batch.portfolioimport;

import java.util.UUID;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.runs.JobRuns;

/** Starts the import job, also for imports that were received just before the service was killed. */
@Component
class ImportStarter {

    private final JobRuns runs;
    private final PortfolioImports imports;

    ImportStarter(JobRuns runs, PortfolioImports imports) {
        this.runs = runs;
        this.imports = imports;
    }

    void start(UUID importId) {
        runs.start(
                PortfolioImportJob.NAME,
                new JobParametersBuilder()
                        .addString("importId", importId.toString())
                        .toJobParameters());
    }

    @EventListener(ApplicationReadyEvent.class)
    void startQueued() {
        imports.queued().forEach(this::start);
    }
}
