package tj.hamyori.repayment.batch.runs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.repayment.batch.JobFailures;

/**
 * Tells monitoring how the jobs are doing: {@code hamyori_job_runs{job, state}} counts business dates (or imports) by
 * the state of their latest run, so that a failure disappears once it was run again with success.
 */
@Component
class JobMetrics {

    private static final String LATEST_RUNS = """
            select count(*)
            from batch_job_execution e
            join batch_job_instance i on i.job_instance_id = e.job_instance_id and i.job_name = :job
            where e.status = any(:statuses) and (e.exit_code = :someFailed) = :withFailures
                and not exists (select from batch_job_execution later
                    where later.job_instance_id = e.job_instance_id and later.job_execution_id > e.job_execution_id)
            """;

    private final JdbcClient jdbc;

    JobMetrics(JdbcClient jdbc, MeterRegistry meters, Map<String, Job> jobs) {
        this.jdbc = jdbc;
        for (String job : jobs.keySet()) {
            for (State state : State.values()) {
                Gauge.builder("hamyori.job.runs", this, metrics -> metrics.count(job, state))
                        .description("business dates or imports by the state of their latest run")
                        .tag("job", job)
                        .tag("state", state.label)
                        .register(meters);
            }
        }
    }

    private long count(String job, State state) {
        return jdbc.sql(LATEST_RUNS)
                .param("job", job)
                .param("statuses", state.statuses.toArray(String[]::new))
                .param("someFailed", JobFailures.SOME_FAILED)
                .param("withFailures", state == State.COMPLETED_WITH_FAILURES)
                .query(Long.class)
                .single();
    }

    private enum State {
        WAITING("waiting", "STARTING"),
        RUNNING("running", "STARTED", "STOPPING"),
        STOPPED("stopped", "STOPPED"),
        COMPLETED("completed", "COMPLETED"),
        /** Spring Batch counts such a run as failed, so that it can be started again. */
        COMPLETED_WITH_FAILURES("completed_with_failures", "FAILED"),
        FAILED("failed", "FAILED");

        private final String label;
        private final List<String> statuses;

        State(String label, String... statuses) {
            this.label = label;
            this.statuses = List.of(statuses);
        }
    }
}
