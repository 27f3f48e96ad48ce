package tj.hamyori.repayment.batch;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers the accounts a run could not deal with. A run with any ends as {@value #SOME_FAILED} and counts as failed
 * to Spring Batch, so that starting the same business date again tries those that are left.
 */
@Component
public class JobFailures implements JobExecutionListener {

    public static final String SOME_FAILED = "COMPLETED_WITH_FAILURES";
    private static final int LONGEST_ERROR = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void record(long jobExecutionId, UUID loanId, Exception failure) {
        String error = failure.toString();
        jdbc.sql("""
                        insert into job_failure (job_execution_id, loan_id, error, failed_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(
                        jobExecutionId,
                        loanId,
                        error.substring(0, Math.min(LONGEST_ERROR, error.length())),
                        Timestamp.from(clock.instant()))
                .update();
    }

    public long count(long jobExecutionId) {
        return jdbc.sql("select count(*) from job_failure where job_execution_id = ?")
                .param(jobExecutionId)
                .query(Long.class)
                .single();
    }

    @Override
    public void afterJob(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED && count(execution.getId()) > 0) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(new ExitStatus(SOME_FAILED));
        }
    }
}
