package tj.hamyori.repayment.batch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.batch.JobFailures;

@RepaymentServiceTest
class JobMetricsTest {

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsEachRunUnderTheStateItIsIn() {
        Http admin = Http.admin(environment, "METR");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        long completedBefore = metric(admin, "schedule", "completed");

        String runId = admin.post("/api/jobs/schedule/runs", "{\"businessDate\":\"2026-02-28\"}")
                .json()
                .path("runId")
                .asString();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> metric(admin, "schedule", "completed") == completedBefore + 1);

        long failedBefore = metric(admin, "schedule", "completed_with_failures");
        become(runId, "FAILED", JobFailures.SOME_FAILED);
        assertThat(metric(admin, "schedule", "completed_with_failures")).isEqualTo(failedBefore + 1);
        assertThat(metric(admin, "schedule", "completed")).isEqualTo(completedBefore);

        long runningBefore = metric(admin, "schedule", "running");
        become(runId, "STARTED", "UNKNOWN");
        assertThat(metric(admin, "schedule", "running")).isEqualTo(runningBefore + 1);
        assertThat(metric(admin, "schedule", "completed_with_failures")).isEqualTo(failedBefore);

        become(runId, "COMPLETED", "COMPLETED");
        assertThat(metric(admin, "schedule", "completed")).isEqualTo(completedBefore + 1);
    }

    private void become(String runId, String status, String exitCode) {
        jdbc.sql("update batch_job_execution set status = ?, exit_code = ? where job_execution_id = ?")
                .params(status, exitCode, Long.parseLong(runId))
                .update();
    }

    private static long metric(Http anybody, String job, String state) {
        String line = "hamyori_job_runs{job=\"" + job + "\",state=\"" + state + "\"} ";
        return anybody.get("/actuator/prometheus")
                .body()
                .lines()
                .filter(text -> text.startsWith(line))
                .map(text -> Double.valueOf(text.substring(line.length())).longValue())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no metric " + line));
    }
}
