package tj.hamyori.repayment.batch.partitions;

import java.util.Collection;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.partition.StepExecutionAggregator;
import org.springframework.batch.core.step.StepExecution;
import tj.hamyori.repayment.batch.JobFailures;

/**
 * What the partitions come to. Accounts left over do not fail the whole, the job says so at its end; counts stay with
 * the partitions, so that they are not added twice.
 */
final class PartitionOutcome implements StepExecutionAggregator {

    @Override
    public void aggregate(StepExecution whole, Collection<StepExecution> partitions) {
        for (StepExecution partition : partitions) {
            if (partition.getStatus() != BatchStatus.COMPLETED && !onlyLeftSome(partition)) {
                whole.upgradeStatus(BatchStatus.FAILED);
                whole.setExitStatus(whole.getExitStatus().and(partition.getExitStatus()));
            }
        }
    }

    static boolean onlyLeftSome(StepExecution partition) {
        return partition.getExitStatus().getExitCode().equals(JobFailures.SOME_FAILED);
    }
}
