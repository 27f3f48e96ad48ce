package tj.hamyori.repayment.batch.runs;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobExecutionAlreadyRunningException;
import org.springframework.batch.core.launch.JobInstanceAlreadyCompleteException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobFailures;
import tj.hamyori.repayment.batch.JobProcess;

/** Starts jobs and reads how their runs are doing from the job repository. */
@Component
public class JobRuns {

    /** Parameter of a run that tells nothing about what it does: the number of the process that works on it. */
    static final String PROCESS = "process";

    private final JobOperator operator;
    private final JobRepository repository;
    private final JobFailures failures;
    private final JobProcess process;
    private final Map<String, Job> jobs;

    JobRuns(
            JobOperator operator,
            JobRepository repository,
            JobFailures failures,
            JobProcess process,
            Map<String, Job> jobs) {
        this.operator = operator;
        this.repository = repository;
        this.failures = failures;
        this.process = process;
        this.jobs = jobs;
    }

    boolean knows(String job) {
        return jobs.containsKey(job);
    }

    /**
     * Starts the job, or goes on with it where it was stopped; a run that is complete or under way is answered as it
     * is.
     *
     * @return the id of the run and whether it was started now
     */
    public Started start(String name, JobParameters parameters) {
        Job job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("No job " + name);
        }
        JobParameters owned = new JobParametersBuilder(parameters)
                .addLong(PROCESS, (long) process.number(), false)
                .toJobParameters();
        try {
            return new Started(operator.start(job, owned).getId(), true);
        } catch (JobInstanceAlreadyCompleteException | JobExecutionAlreadyRunningException before) {
            JobExecution last = repository.getLastJobExecution(name, parameters);
            if (last == null) {
                throw new IllegalStateException("The job repository has lost the run of " + name, before);
            }
            return new Started(last.getId(), false);
        } catch (Exception refused) {
            throw new IllegalStateException("The job %s did not start".formatted(name), refused);
        }
    }

    /** @param now false where the run had been there before */
    public record Started(long executionId, boolean now) {}

    Optional<JobRun> find(long executionId) {
        return Optional.ofNullable(repository.getJobExecution(executionId)).map(this::run);
    }

    private JobRun run(JobExecution execution) {
        long skipped = failures.count(execution.getId());
        long read = execution.getStepExecutions().stream()
                .mapToLong(StepExecution::getReadCount)
                .sum();
        long handled = execution.getStepExecutions().stream()
                .mapToLong(StepExecution::getWriteCount)
                .sum();
        return new JobRun(
                Long.toString(execution.getId()),
                execution.getJobInstance().getJobName(),
                execution.getJobParameters().getLocalDate("businessDate"),
                execution.getJobParameters().getString("mfo"),
                status(execution),
                read,
                handled - skipped,
                skipped,
                instant(execution.getStartTime()),
                instant(execution.getEndTime()));
    }

    private static String status(JobExecution execution) {
        BatchStatus status = execution.getStatus();
        boolean someFailed = execution.getExitStatus().getExitCode().equals(JobFailures.SOME_FAILED);
        return switch (status) {
            case STARTING -> "WAITING";
            case STARTED, STOPPING -> "RUNNING";
            case FAILED -> someFailed ? JobFailures.SOME_FAILED : "FAILED";
            default -> status.name();
        };
    }

    /** Spring Batch notes local times of the machine. */
    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
