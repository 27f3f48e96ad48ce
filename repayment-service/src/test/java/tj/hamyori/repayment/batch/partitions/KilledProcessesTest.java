package tj.hamyori.repayment.batch.partitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tj.hamyori.repayment.ForkedService;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceApplication;
import tj.hamyori.testing.servers.PostgresDatabase;
import tj.hamyori.testing.servers.RealKafka;
import tj.hamyori.testing.servers.RealServers;
import tj.hamyori.testing.tokens.RealTokens;
import tj.hamyori.testing.tokens.TestTokens;

/**
 * One manager and two workers, each a process of its own, and this one as a second manager. A row of one account is
 * locked from outside, so that the process that has come to it stands still there and is killed in the middle.
 */
@SpringBootTest(
        classes = RepaymentServiceApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=repayment-service",
            "hamyori.import.dir=target/imports-killed",
            "hamyori.jobs.partitions=remote",
            "hamyori.jobs.loans-of-a-partition=10",
            "hamyori.jobs.take-over-every=PT1S",
            "spring.kafka.consumer.group-id=repayment-test-${random.uuid}"
        })
@RealKafka
@RealTokens
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KilledProcessesTest {

    private static final int LOANS = 60;
    private static final String ARREARS = "/api/jobs/arrears/runs";
    private static final PostgresDatabase DATABASE = RealServers.postgres().freshDatabase("killed_processes");
    private static final String[] WORKER = {"--hamyori.jobs.worker=true", "--hamyori.jobs.threads=1"};
    private static final String[] MANAGER = {
        "--hamyori.jobs.partitions=remote",
        "--hamyori.jobs.loans-of-a-partition=10",
        // Only the process of this test takes over, so that it is known who does.
        "--hamyori.jobs.take-over-every=PT1H"
    };
    private static final ForkedService MANAGING = ForkedService.start("manager", DATABASE, MANAGER);
    private static final List<ForkedService> WORKING = List.of(
            ForkedService.start("worker-1", DATABASE, WORKER), ForkedService.start("worker-2", DATABASE, WORKER));

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void sameDatabase(DynamicPropertyRegistry settings) {
        settings.add("spring.datasource.url", DATABASE::url);
        settings.add("spring.datasource.username", DATABASE::username);
        settings.add("spring.datasource.password", DATABASE::password);
    }

    @AfterAll
    static void stopAll() {
        MANAGING.close();
        WORKING.forEach(ForkedService::close);
    }

    @Test
    @Order(1)
    void finishesTheSameThoughAWorkerIsKilledInTheMiddle() throws SQLException {
        WORKING.forEach(ForkedService::awaitStarted);
        MANAGING.awaitStarted();
        Http here = Http.of(environment, admin("KILLA"));
        portfolio().load(here);
        Http.Answer started;
        long killed;
        try (Connection outside = lockOneAccountOf("KILLA")) {
            started = Http.of(MANAGING, admin("KILLA")).post(ARREARS, "{\"businessDate\":\"2026-04-01\"}");
            assertThat(started.status()).isEqualTo(202);
            killed = await().atMost(Duration.ofSeconds(60)).until(this::pidThatStandsStill, pid -> pid > 0);
            ForkedService worker = WORKING.stream()
                    .filter(candidate -> candidate.pid() == killed)
                    .findFirst()
                    .orElseThrow();
            worker.kill();
            outside.rollback();
        }

        assertThat(ImportFiles.runEnded(here, started).path("status").asString())
                .isEqualTo("COMPLETED");
        assertThat(partitions()).isGreaterThan(2);
        isClosedOnce(here, "KILLA", "2026-04-01");
    }

    @Test
    @Order(2)
    void goesOnInAnotherProcessWhenTheManagerIsKilledInTheMiddle() throws SQLException {
        Http here = Http.of(environment, admin("KILLB"));
        portfolio().load(here);
        try (Connection outside = lockOneAccountOf("KILLB")) {
            assertThat(Http.of(MANAGING, admin("KILLB"))
                            .post(ARREARS, "{\"businessDate\":\"2026-04-01\"}")
                            .status())
                    .isEqualTo(202);
            await().atMost(Duration.ofSeconds(60)).until(this::pidThatStandsStill, pid -> pid > 0);
            MANAGING.kill();
            await().atMost(Duration.ofSeconds(30)).until(() -> runs("KILLB").size() == 2);
            outside.rollback();
        }

        await().atMost(Duration.ofSeconds(60))
                .until(() -> runs("KILLB").getLast().equals("COMPLETED"));
        assertThat(runs("KILLB").getFirst()).isEqualTo("FAILED");
        isClosedOnce(here, "KILLB", "2026-04-01");
    }

    /** Every account is where the Java function puts it, and got there by one event. */
    private void isClosedOnce(Http caller, String mfo, String date) {
        Map<String, String> expected = new HashMap<>();
        Map<String, String> recorded = new HashMap<>();
        jdbc.sql("select loan_id::text, coalesce(bucket, 'CURRENT') from loan_account where mfo = ?")
                .param(mfo)
                .query((java.sql.ResultSet row) -> {
                    recorded.put(row.getString(1), row.getString(2));
                });
        for (String loan : recorded.keySet()) {
            String account = "/api/loan-accounts/" + loan + "?asOf=" + date;
            expected.put(loan, caller.get(account).json().path("arrearsBucket").asString());
        }
        assertThat(recorded).hasSize(LOANS).isEqualTo(expected);
        long late = recorded.values().stream()
                .filter(bucket -> !bucket.equals("CURRENT"))
                .count();
        assertThat(late).isGreaterThan(LOANS / 2);
        assertThat(jdbc.sql("""
                                select count(*) from domain_event e
                                join loan_account a on a.loan_id::text = e.aggregate_identifier and a.mfo = ?
                                where e.payload_type like '%.ArrearsBucketChanged'""").param(mfo).query(Long.class).single()).isEqualTo(late);
    }

    private static ImportFiles portfolio() {
        StringBuilder loans = new StringBuilder();
        StringBuilder repayments = new StringBuilder();
        for (int number = 1; number <= LOANS; number++) {
            loans.append(ImportFiles.loan(Integer.toString(number), "2026-01-15", "300", "TJS", 3));
            if (number % 4 == 0) {
                repayments.append("%d,r1,2026-02-20,%d,\n".formatted(number, number % 3 == 0 ? 300 : 100));
            }
        }
        return ImportFiles.of(loans.toString(), "", repayments.toString());
    }

    private static Connection lockOneAccountOf(String mfo) throws SQLException {
        Connection outside = DriverManager.getConnection(DATABASE.url(), DATABASE.username(), DATABASE.password());
        outside.setAutoCommit(false);
        try (Statement statement = outside.createStatement()) {
            statement.execute(
                    "select loan_id from loan_account where mfo = '" + mfo + "' and loan_number = '1' for update");
        }
        return outside;
    }

    /** The worker that waits for the locked row, all other partitions being done; 0 as long as there is none. */
    private long pidThatStandsStill() {
        return jdbc.sql("""
                        select cast(substring(a.application_name from '[0-9]+$') as bigint)
                        from partition_claim c
                        join pg_locks l on l.locktype = 'advisory' and l.objsubid = 2 and l.objid = c.process
                        join pg_stat_activity a on a.pid = l.pid and a.application_name like 'hamyori-jobs %'
                        where exists (select from pg_stat_activity where wait_event_type = 'Lock')
                            and (select count(*) from partition_claim) = 1""").query((row, index) -> row.getLong(1)).optional().orElse(0L);
    }

    private long partitions() {
        return jdbc.sql("select count(*) from batch_step_execution where step_name like 'age-accounts:%'")
                .query(Long.class)
                .single();
    }

    private List<String> runs(String mfo) {
        return jdbc.sql("""
                        select e.status from batch_job_execution e
                        join batch_job_execution_params p on p.job_execution_id = e.job_execution_id
                            and p.parameter_name = 'mfo' and p.parameter_value = ?
                        order by e.job_execution_id""").param(mfo).query((row, index) -> row.getString(1)).list();
    }

    private static String admin(String mfo) {
        return TestTokens.of("admin")
                .mfo(mfo)
                .roles("MFO_ADMIN", "LOAN_OFFICER")
                .bearer();
    }
}
