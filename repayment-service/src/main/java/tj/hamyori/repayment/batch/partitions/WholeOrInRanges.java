package tj.hamyori.repayment.batch.partitions;

import java.util.function.BooleanSupplier;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StoppableStep;

/**
 * A step over all loans, as one where they are few and in ranges otherwise. Few loans are worked on by the thread of
 * the job, under the step's own name and in its own record: what it takes to hand a range to somebody else and to hear
 * of its end is more than the work. Which of the two it is, is asked at each start; either does what the other left.
 */
final class WholeOrInRanges implements StoppableStep {

    private final Step worker;
    private final Step inRanges;
    private final BooleanSupplier isWhole;
    private final JobRepository repository;

    /** @param inRanges gives the step its name, and has the worker step done once for each range */
    WholeOrInRanges(Step worker, Step inRanges, BooleanSupplier isWhole, JobRepository repository) {
        this.worker = worker;
        this.inRanges = inRanges;
        this.isWhole = isWhole;
        this.repository = repository;
    }

    @Override
    public String getName() {
        return inRanges.getName();
    }

    /** A step with accounts left over is complete for its job, and is done again by the next start. */
    @Override
    public boolean isAllowStartIfComplete() {
        return true;
    }

    @Override
    public void execute(StepExecution execution) throws JobInterruptedException {
        if (!isWhole.getAsBoolean()) {
            inRanges.execute(execution);
            return;
        }
        KeyRange.all(1).getFirst().writeTo(execution.getExecutionContext());
        worker.execute(execution);
        if (PartitionOutcome.onlyLeftSome(execution)) {
            execution.setStatus(BatchStatus.COMPLETED);
            repository.update(execution);
        }
    }
}
