package tj.hamyori.repayment.batch.agearrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.repayment.BadDisk;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class AgeArrearsJobTest {

    private static final String ARREARS = "/api/jobs/arrears/runs";
    private static final String CLOSE = "{\"businessDate\":\"2026-04-01\"}";

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void changesBucketsOnceForABusinessDate() {
        Http admin = withThreeLoans("AGEA");

        Http.Answer first = admin.post(ARREARS, CLOSE);
        JsonNode run = ImportFiles.runEnded(admin, first);
        long changes = changes("AGEA");
        Http.Answer second = admin.post(ARREARS, CLOSE);

        assertThat(first.status()).isEqualTo(202);
        assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(run.path("read").asLong()).isEqualTo(2);
        assertThat(run.path("written").asLong()).isEqualTo(2);
        assertThat(changes).isEqualTo(2);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().path("runId").asString())
                .isEqualTo(first.json().path("runId").asString());
        assertThat(changes("AGEA")).isEqualTo(changes);
        JsonNode list = admin.get("/api/loan-accounts?asOf=2026-04-01").json().path("items");
        assertThat(list).hasSize(2);
        assertThat(list.path(0).path("daysPastDue").asInt()).isEqualTo(45);
        assertThat(list.path(0).path("arrearsBucket").asString()).isEqualTo("D31_60");
    }

    @Test
    void goesOnPastABadAccountAndTriesItAgain() {
        Http admin = withThreeLoans("AGEB");
        UUID bad = jdbc.sql("select loan_id from loan_account where mfo = 'AGEB' and loan_number = '1'")
                .query((row, index) -> row.getObject(1, UUID.class))
                .single();
        BadDisk.refuseEventsOf(bad, jdbc);

        Http.Answer started = admin.post(ARREARS, CLOSE);
        JsonNode run = ImportFiles.runEnded(admin, started);

        assertThat(run.path("status").asString()).isEqualTo("COMPLETED_WITH_FAILURES");
        assertThat(run.path("read").asLong()).isEqualTo(2);
        assertThat(run.path("written").asLong()).isEqualTo(1);
        assertThat(run.path("skipped").asLong()).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from job_failure where loan_id = ?")
                        .param(bad)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);

        BadDisk.mend(jdbc);
        JsonNode again = ImportFiles.runEnded(admin, admin.post(ARREARS, CLOSE));

        assertThat(again.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(again.path("written").asLong()).isEqualTo(1);
        assertThat(changes("AGEB")).isEqualTo(2);
    }

    /** The first is caught up on from no late day to 31, and the date that was closed is what the event says. */
    @Test
    void catchesUpAMonthOfMissedDaysInOnePass() {
        Http admin = withThreeLoans("AGEE");
        ImportFiles.runEnded(admin, admin.post(ARREARS, "{\"businessDate\":\"2026-02-15\"}"));
        assertThat(changes("AGEE")).isZero();

        JsonNode run = ImportFiles.runEnded(admin, admin.post(ARREARS, "{\"businessDate\":\"2026-03-18\"}"));

        assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(jdbc.sql("""
                                select payload::jsonb - 'loanId' - 'recordedAt' from domain_event
                                where payload_type like '%.ArrearsBucketChanged' and meta_data like '%"AGEE"%'""").query((row, index) -> row.getString(1)).list())
                .hasSize(2)
                .containsOnly("{\"asOf\": \"2026-03-18\", \"bucketAfter\": \"D31_60\", \"daysPastDue\": 31,"
                        + " \"bucketBefore\": \"CURRENT\"}");
        assertThat(jdbc.sql("select bucket || ' ' || bucket_on from loan_account where mfo = 'AGEE' and bucket <> ''")
                        .query(String.class)
                        .list())
                .containsExactly("D31_60 2026-03-18", "D31_60 2026-03-18");
    }

    /** The close stands still in the middle of recording, because a row it needs is locked from outside. */
    @Test
    void holdsNoRepaymentUpAndIsOvertakenByIt() throws SQLException {
        Http admin = withThreeLoans("AGEF");
        Http.Answer started;
        try (Connection outside = database.getConnection();
                Statement lock = outside.createStatement()) {
            outside.setAutoCommit(false);
            lock.execute("select loan_id from loan_account where mfo = 'AGEF' for update");
            started = admin.post(ARREARS, CLOSE);
            await().until(() -> jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                            .query(Long.class)
                            .single()
                    > 0);
            for (UUID loan : jdbc.sql("select loan_id from loan_account where mfo = 'AGEF'")
                    .query((row, index) -> row.getObject(1, UUID.class))
                    .list()) {
                Http.Answer paid =
                        admin.post("/api/loan-accounts/" + loan + "/repayments", """
                        {"paymentId":"%s","paidOn":"2026-03-31","amountMinor":10000,"currency":"TJS",
                         "channel":"COUNTER"}""".formatted(UUID.randomUUID()));
                assertThat(paid.status()).isEqualTo(201);
            }
            outside.rollback();
            outside.setAutoCommit(true);
        }

        assertThat(ImportFiles.runEnded(admin, started).path("status").asString())
                .isEqualTo("COMPLETED");
        assertThat(jdbc.sql("select coalesce(bucket, '') from loan_account where mfo = 'AGEF' order by loan_number")
                        .query((row, index) -> row.getString(1))
                        .list())
                .containsExactly("D1_30", "D1_30", "");
        assertThat(changes("AGEF")).isEqualTo(2);
    }

    @Test
    void isForOnesOwnOrganisation() {
        Http admin = withThreeLoans("AGEC");
        Http.Answer foreign = admin.post(ARREARS, "{\"businessDate\":\"2026-04-01\",\"mfo\":\"AGEA\"}");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.code()).isEqualTo("NOT_YOUR_ORGANISATION");
        assertThat(admin.post("/api/jobs/tea/runs", CLOSE).code()).isEqualTo("UNKNOWN_JOB");
        assertThat(admin.post(ARREARS, "{}").status()).isEqualTo(422);
        Http.Answer started = admin.post(ARREARS, CLOSE);
        String run = "/api/jobs/runs/" + started.json().path("runId").asString();
        assertThat(admin("AGED").get(run).status()).isEqualTo(404);
        ImportFiles.runEnded(admin, started);
    }

    /** Two fall due on 15 February, one of them in part paid; the third is paid in full. */
    private Http withThreeLoans(String mfo) {
        Http admin = admin(mfo);
        ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3)
                                + loan("2", "2026-01-15", "300", "TJS", 3)
                                + loan("3", "2026-01-15", "300", "TJS", 3),
                        "",
                        "2,r1,2026-02-15,99.99,\n3,r1,2026-02-15,300,\n")
                .load(admin);
        return admin;
    }

    private long changes(String mfo) {
        String count = "select count(*) from domain_event where payload_type like '%.ArrearsBucketChanged'"
                + " and meta_data like ?";
        return jdbc.sql(count).param("%\"" + mfo + "\"%").query(Long.class).single();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
