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
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobProcess;

/**
 * Goes on with the jobs of processes that are gone: at the start and from then on, so that one of several processes
 * takes over from another. What a living process works on is left to it.
 */
@Component
class InterruptedRuns {

    private static final Logger LOG = LoggerFactory.getLogger(InterruptedRuns.class);

    private final JobOperator operator;
    private final JobRepository repository;
    private final JobRuns runs;
    private final JobProcess process;
    private final Collection<Job> jobs;

    InterruptedRuns(
            JobOperator operator, JobRepository repository, JobRuns runs, JobProcess process, Collection<Job> jobs) {
        this.operator = operator;
        this.repository = repository;
        this.runs = runs;
        this.process = process;
        this.jobs = jobs;
    }

    @EventListener(ApplicationReadyEvent.class)
    void lookAtStart() {
        goOn();
    }

    @Scheduled(
            initialDelayString = "${hamyori.jobs.take-over-every}",
            fixedDelayString = "${hamyori.jobs.take-over-every}")
    void lookAgain() {
        goOn();
    }

    void goOn() {
        process.alone(() -> {
            for (Job job : jobs) {
                repository.findRunningJobExecutions(job.getName()).stream()
                        .filter(this::isLeft)
                        .forEach(this::resume);
            }
        });
    }

    private boolean isLeft(JobExecution execution) {
        Long owner = execution.getJobParameters().getLong(JobRuns.PROCESS);
        return owner == null || !process.isAlive(owner);
    }

    private void resume(JobExecution execution) {
        try {
            LOG.info("Going on with {}", execution);
            JobExecution recovered = operator.recover(execution);
            runs.start(recovered.getJobInstance().getJobName(), recovered.getJobParameters());
        } catch (RuntimeException refused) {
            LOG.error("Could not go on with {}", execution, refused);
        }
    }
}
