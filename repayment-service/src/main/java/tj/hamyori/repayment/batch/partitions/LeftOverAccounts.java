package tj.hamyori.repayment.batch.partitions;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobFailures;

/** Marks a partition with accounts that could not be dealt with as one that the next start has to do again. */
@Component
public class LeftOverAccounts implements StepExecutionListener {

    private final JdbcClient jdbc;

    LeftOverAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ExitStatus afterStep(StepExecution partition) {
        KeyRange range = KeyRange.of(partition.getExecutionContext());
        long left = jdbc.sql("select count(*) from job_failure where job_execution_id = ? and loan_id between ? and ?")
                .params(partition.getJobExecutionId(), range.from(), range.to())
                .query(Long.class)
                .single();
        if (left == 0 || partition.getStatus() != BatchStatus.COMPLETED) {
            return partition.getExitStatus();
        }
        partition.setStatus(BatchStatus.FAILED);
        return new ExitStatus(JobFailures.SOME_FAILED);
    }
}
