package tj.hamyori.repayment.batch.partitions;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tj.hamyori.repayment.BadDisk;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/**
 * A range holds three loans here, so that the fourth of them makes two ranges of one. Nothing is heard from other
 * services, whose loans would count too.
 */
@RepaymentServiceTest
@TestPropertySource(properties = {"hamyori.jobs.loans-of-a-partition=3", "spring.kafka.listener.auto-startup=false"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeOrInRangesTest {

    private static final String ARREARS = "/api/jobs/arrears/runs";
    private static final String CLOSE = "{\"businessDate\":\"2026-04-01\"}";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Test
    @Order(1)
    void whatOneRangeHoldsIsDoneAsAWhole() {
        Http admin = Http.admin(environment, "WHOLE");
        threeLateLoans("a").load(admin);

        JsonNode run = close(admin, "{\"businessDate\":\"2026-03-01\"}");

        assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(run.path("read").asLong()).isEqualTo(3);
        assertThat(run.path("written").asLong()).isEqualTo(3);
        assertThat(steps(run)).containsExactly("close-date COMPLETED COMPLETED");
    }

    @Test
    @Order(2)
    void anAccountLeftOverByTheWholeIsTriedAgainInRangesWhereThereAreMoreLoansSince() {
        Http admin = Http.admin(environment, "WHOLE");
        UUID bad = jdbc.sql("select loan_id from loan_account where mfo = 'WHOLE' and loan_number = 'a1'")
                .query((row, index) -> row.getObject(1, UUID.class))
                .single();
        BadDisk.refuseEventsOf(bad, jdbc);
        JsonNode first = close(admin, CLOSE);

        assertThat(first.path("status").asString()).isEqualTo("COMPLETED_WITH_FAILURES");
        assertThat(first.path("written").asLong()).isEqualTo(2);
        assertThat(first.path("skipped").asLong()).isEqualTo(1);
        assertThat(steps(first)).containsExactly("close-date COMPLETED COMPLETED_WITH_FAILURES");

        threeLateLoans("b").load(admin);
        JsonNode second = close(admin, CLOSE);

        assertThat(second.path("status").asString()).isEqualTo("COMPLETED_WITH_FAILURES");
        assertThat(second.path("written").asLong()).isEqualTo(3);
        assertThat(second.path("skipped").asLong()).isEqualTo(1);
        assertThat(steps(second))
                .hasSize(3)
                .contains("close-date COMPLETED COMPLETED")
                .filteredOn(step -> step.startsWith("age-accounts:"))
                .filteredOn(step -> step.endsWith(" FAILED COMPLETED_WITH_FAILURES"))
                .hasSize(1);

        BadDisk.mend(jdbc);
        JsonNode third = close(admin, CLOSE);

        assertThat(third.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(third.path("written").asLong()).isEqualTo(1);
        assertThat(steps(third)).as("the range without failures is left out").hasSize(2);
        assertThat(jdbc.sql("select bucket || ' ' || bucket_on from loan_account where mfo = 'WHOLE'")
                        .query((row, index) -> row.getString(1))
                        .list())
                .hasSize(6)
                .containsOnly("D31_60 2026-04-01");
    }

    private static JsonNode close(Http admin, String request) {
        return ImportFiles.runEnded(admin, admin.post(ARREARS, request));
    }

    private static ImportFiles threeLateLoans(String prefix) {
        return ImportFiles.of(
                loan(prefix + "1", "2026-01-15", "300", "TJS", 3)
                        + loan(prefix + "2", "2026-01-15", "300", "TJS", 3)
                        + loan(prefix + "3", "2026-01-15", "300", "TJS", 3),
                "",
                "");
    }

    private List<String> steps(JsonNode run) {
        return jdbc.sql("select step_name || ' ' || status || ' ' || exit_code from batch_step_execution"
                        + " where job_execution_id = ? order by step_execution_id")
                .param(Long.valueOf(run.path("runId").asString()))
                .query((row, index) -> row.getString(1))
                .list();
    }
}
