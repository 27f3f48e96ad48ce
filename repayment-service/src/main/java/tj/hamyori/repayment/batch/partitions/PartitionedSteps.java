package tj.hamyori.repayment.batch.partitions;

import java.util.Locale;
import org.springframework.batch.core.partition.PartitionHandler;
import org.springframework.batch.core.partition.support.TaskExecutorPartitionHandler;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spreads a step over ranges of loans. {@code hamyori.jobs.partitions} says where they are worked on: {@code local}, on
 * threads of this process, or {@code remote}, in the processes with {@code hamyori.jobs.worker}.
 */
@Component
public class PartitionedSteps {

    private final JobRepository repository;
    private final JdbcClient jdbc;
    private final TaskExecutor threads;
    private final RemotePartitions remote;
    private final boolean isRemote;
    private final int loansOfAPartition;

    PartitionedSteps(
            JobRepository repository,
            JdbcClient jdbc,
            @Qualifier("partitionThreads") TaskExecutor threads,
            RemotePartitions remote,
            @Value("${hamyori.jobs.partitions}") String where,
            @Value("${hamyori.jobs.loans-of-a-partition}") int loansOfAPartition) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.threads = threads;
        this.remote = remote;
        this.isRemote = Place.valueOf(where.toUpperCase(Locale.ROOT)) == Place.REMOTE;
        this.loansOfAPartition = loansOfAPartition;
    }

    private enum Place {
        LOCAL,
        REMOTE
    }

    /**
     * A step that has the worker step done once for each range; see {@link KeyRange#of} for how it learns its own. Here
     * it is done as a whole where one range holds all loans; elsewhere even that is left to a worker.
     */
    public Step over(String name, Step worker) {
        Step inRanges = inRanges(name, worker);
        return isRemote
                ? inRanges
                : new WholeOrInRanges(
                        worker, inRanges, () -> LoanSplitter.isOneRange(jdbc, loansOfAPartition), repository);
    }

    private Step inRanges(String name, Step worker) {
        return new StepBuilder(name, repository)
                .partitioner(worker.getName(), count -> {
                    throw new IllegalStateException("The splitter knows the ranges");
                })
                .splitter(new LoanSplitter(repository, worker.getName(), jdbc, loansOfAPartition))
                .partitionHandler(isRemote ? remote : local(worker))
                .aggregator(new PartitionOutcome())
                .allowStartIfComplete(true)
                .build();
    }

    private PartitionHandler local(Step worker) {
        TaskExecutorPartitionHandler local = new TaskExecutorPartitionHandler();
        local.setStep(worker);
        local.setTaskExecutor(threads);
        return local;
    }
}
