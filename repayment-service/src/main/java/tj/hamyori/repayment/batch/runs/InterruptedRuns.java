package tj.hamyori.repayment.batch.runs;

import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Goes on with the jobs that a killed process left behind. The process that runs jobs is one; where several are
 * started, only one of them may have this.
 */
@Component
class InterruptedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedRuns.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final Collection<Job> jobs;

    InterruptedRuns(JobOperator operator, JobRepository repository, Collection<Job> jobs) {
        this.operator = operator;
        this.repository = repository;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        for (Job job : jobs) {
            for (JobExecution execution : repository.findRunningJobExecutions(job.getName())) {
                resume(execution);
            }
        }
    }

    private void resume(JobExecution execution) {
        try {
            LOG.info("Going on with {}", execution);
            operator.restart(operator.recover(execution));
        } catch (Exception refused) {
            LOG.error("Could not go on with {}", execution, refused);
        }
    }
}
