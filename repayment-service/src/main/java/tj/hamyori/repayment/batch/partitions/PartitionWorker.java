package tj.hamyori.repayment.batch.partitions;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobProcess;

/**
 * Works on partitions that are offered, as many at once as this process has threads for. Which of several workers gets
 * a partition is settled in the database: it belongs to the first to claim it for as long as that process lives.
 */
@Component
@ConditionalOnProperty("hamyori.jobs.worker")
public class PartitionWorker {

    private static final Logger LOG = LoggerFactory.getLogger(PartitionWorker.class);

    private static final String CLAIM = """
            insert into partition_claim as claim (step_execution_id, process) values (?, ?)
            on conflict (step_execution_id) do update set process = excluded.process where not %s
            """.formatted(JobProcess.alive("claim.process"));

    private static final String RELEASE = "delete from partition_claim where step_execution_id = ? and process = ?";

    private final JobRepository repository;
    private final JobProcess process;
    private final JdbcClient jdbc;
    private final TaskExecutor threads;
    private final Map<String, Step> steps;
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    PartitionWorker(
            JobRepository repository,
            JobProcess process,
            JdbcClient jdbc,
            @Qualifier("partitionThreads") TaskExecutor threads,
            Collection<Step> steps) {
        this.repository = repository;
        this.process = process;
        this.jdbc = jdbc;
        this.threads = threads;
        this.steps = steps.stream().collect(Collectors.toMap(Step::getName, Function.identity()));
    }

    /** Works on it as soon as a thread is free, unless another worker is quicker. Returns at once. */
    public void take(long stepExecutionId) {
        if (taken.add(stepExecutionId)) {
            threads.execute(() -> work(stepExecutionId));
        }
    }

    private void work(long stepExecutionId) {
        try {
            if (jdbc.sql(CLAIM).params(stepExecutionId, process.number()).update() == 1) {
                try {
                    execute(stepExecutionId);
                } finally {
                    jdbc.sql(RELEASE).params(stepExecutionId, process.number()).update();
                }
            }
        } catch (JobInterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException failure) {
            LOG.error("Partition {} is left to others", stepExecutionId, failure);
        } finally {
            taken.remove(stepExecutionId);
        }
    }

    private void execute(long stepExecutionId) throws JobInterruptedException {
        StepExecution partition = repository.getStepExecution(stepExecutionId);
        if (partition == null || !partition.getStatus().isRunning()) {
            return;
        }
        String name = partition.getStepName();
        Step step = steps.get(name.substring(0, name.indexOf(':')));
        if (step == null) {
            throw new IllegalStateException("No step " + name + " here; is this worker older than its manager?");
        }
        LOG.info("Working on {}", name);
        step.execute(partition);
    }
}
