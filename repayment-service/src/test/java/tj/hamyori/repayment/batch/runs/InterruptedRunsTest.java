package tj.hamyori.repayment.batch.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** What a killed process leaves behind is written by hand here: a run that says it is under way and nobody works on. */
@RepaymentServiceTest
class InterruptedRunsTest {

    @Autowired
    Environment environment;

    @Autowired
    InterruptedRuns interrupted;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goesOnWithAnImportThatWasKilledAndEndsInTheSameState() {
        Http admin = Http.admin(environment, "INTA");
        JsonNode first = ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3) + loan("2", "2026-01-15", "300", "TJS", 3),
                        "",
                        "1,r1,2026-02-15,100,\n2,r1,2026-02-15,50,\n")
                .load(admin);
        String importId = first.path("id").asString();
        String before = admin.get("/api/portfolio-quality?asOf=2026-03-31&knownAt=2100-01-01T00:00:00Z")
                .body();
        long events = events();

        leaveAsKilled(importId);
        assertThat(admin.get("/api/portfolio-imports/" + importId)
                        .json()
                        .path("status")
                        .asString())
                .isEqualTo("RUNNING");
        interrupted.goOn();
        JsonNode ended = ImportFiles.ended(admin, importId);

        assertThat(ended).isEqualTo(first);
        assertThat(events()).isEqualTo(events);
        assertThat(admin.get("/api/portfolio-quality?asOf=2026-03-31&knownAt=2100-01-01T00:00:00Z")
                        .body())
                .isEqualTo(before);
    }

    private void leaveAsKilled(String importId) {
        String ofImport = "select job_execution_id from batch_job_execution_params"
                + " where parameter_name = 'importId' and parameter_value = ?";
        long execution = jdbc.sql(ofImport).param(importId).query(Long.class).single();
        jdbc.sql("""
                        update batch_job_execution set status = 'STARTED', exit_code = 'UNKNOWN', end_time = null
                        where job_execution_id = ?""").param(execution).update();
        jdbc.sql("""
                        update batch_step_execution set status = 'STARTED', exit_code = 'EXECUTING', end_time = null
                        where job_execution_id = ? and step_name = 'open-loans'""").param(execution).update();
        jdbc.sql("update batch_job_execution_params set parameter_value = '2000000000'"
                        + " where job_execution_id = ? and parameter_name = 'process'")
                .param(execution)
                .update();
        jdbc.sql("delete from batch_step_execution_context where step_execution_id in (select step_execution_id"
                        + " from batch_step_execution where job_execution_id = ? and step_name = 'add-receipts')")
                .param(execution)
                .update();
        jdbc.sql("delete from batch_step_execution where job_execution_id = ? and step_name = 'add-receipts'")
                .param(execution)
                .update();
        jdbc.sql("update portfolio_import set status = 'RUNNING', finished_at = null where import_id = ?::uuid")
                .param(importId)
                .update();
    }

    private long events() {
        return jdbc.sql("select count(*) from domain_event where meta_data like '%\"INTA\"%'")
                .query(Long.class)
                .single();
    }
}
