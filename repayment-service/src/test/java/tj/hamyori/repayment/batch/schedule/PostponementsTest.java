package tj.hamyori.repayment.batch.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.read.postponements.PostponementProjector;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Loans of 300.00 handed over on 15 January 2026 and due on the 15th of February, March and April. */
@RepaymentServiceTest
class PostponementsTest {

    private static final LocalDate DECIDED_ON = LocalDate.of(2026, 3, 1);

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PostponementProjector postponements;

    private String mfo = "";
    private Http manager;

    @BeforeEach
    void open() {
        mfo = "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        manager = Http.of(
                environment,
                TestTokens.of("farzona")
                        .mfo(mfo)
                        .roles("MFO_ADMIN", "BRANCH_MANAGER")
                        .bearer());
    }

    @Test
    void reachesEveryOpenLoanOfTheDistrictOnceAndNoOther() {
        load("2,r1,2026-02-15,100,\n3,r1,2026-02-15,300,\n", inKulob("1"), inKulob("2"), inKulob("3"), elsewhere("4"));
        UUID flood = decided("KUL", 3, DECIDED_ON);

        assertThat(run("2026-03-01").path("status").asString()).isEqualTo("COMPLETED");
        assertThat(postponed(flood)).containsExactlyInAnyOrder("1", "2");
        assertThat(dueDates("1")).containsExactly("2026-05-15", "2026-06-15", "2026-07-15");
        assertThat(dueDates("2")).containsExactly("2026-02-15", "2026-06-15", "2026-07-15");
        assertThat(dueDates("4")).containsExactly("2026-02-15", "2026-03-15", "2026-04-15");
        assertThat(account("1").path("rescheduled").asBoolean()).isTrue();
        assertThat(account("3").path("rescheduled").asBoolean()).isFalse();

        postponements.on(new PostponementDecidedV1(flood, "KUL", null, 3, DECIDED_ON, "FLOOD"), mfo, "farzona");
        run("2026-03-02");
        assertThat(dueDates("1")).containsExactly("2026-05-15", "2026-06-15", "2026-07-15");
        assertThat(count("schedule_version v join loan_account a using (loan_id) where a.mfo = ?", mfo))
                .isEqualTo(6);
    }

    @Test
    void showsTheOldScheduleBesideTheNewWithWhoDecidedAndWhy() {
        load("", inKulob("1"));
        UUID flood = decided("KUL", 1, DECIDED_ON);
        run("2026-03-05");

        JsonNode versions = manager.get("/api/loan-accounts/1/schedules").json().path("versions");
        assertThat(versions).hasSize(2);
        JsonNode old = versions.path(0);
        JsonNode next = versions.path(1);
        assertThat(old.path("marksAsRescheduled").asBoolean()).isFalse();
        assertThat(old.path("instalments").path(0).path("dueOn").asString()).isEqualTo("2026-02-15");
        assertThat(next.path("cause").asString()).isEqualTo("POSTPONED");
        assertThat(next.path("reason").asString()).isEqualTo("FLOOD");
        assertThat(next.path("decidedBy").asString()).isEqualTo("farzona");
        assertThat(next.path("postponementId").asString()).isEqualTo(flood.toString());
        assertThat(next.path("effectiveOn").asString()).isEqualTo("2026-03-01");
        assertThat(next.path("marksAsRescheduled").asBoolean()).isTrue();
        assertThat(next.path("instalments").path(0).path("dueOn").asString()).isEqualTo("2026-03-15");
        assertThat(next.path("instalments").path(2).path("balanceAfterMinor").asLong())
                .isZero();
        String before = next.path("recordedAt").asString();
        String knownAt = Instant.parse(before).minusMillis(1).toString();
        assertThat(manager.get("/api/loan-accounts/1/schedules?knownAt=" + knownAt)
                        .json()
                        .path("versions"))
                .hasSize(1);
    }

    @Test
    void catchesUpAllThatArePendingInOnePassAndLeavesTheFutureAlone() {
        load("", inKulob("1"));
        decided("KUL", 1, DECIDED_ON);
        decided("KUL", 2, LocalDate.of(2026, 3, 3));
        UUID later = decided("KUL", 6, LocalDate.of(2026, 3, 20));

        run("2026-03-10");
        assertThat(dueDates("1")).containsExactly("2026-05-15", "2026-06-15", "2026-07-15");
        assertThat(postponed(later)).isEmpty();
        run("2026-03-20");
        assertThat(dueDates("1")).containsExactly("2026-11-15", "2026-12-15", "2027-01-15");
    }

    @Test
    void isOfNoConcernToLoansHandedOverAfterTheDecision() {
        load("", inKulob("1"));
        UUID before = decided("KUL", 1, LocalDate.of(2026, 1, 14));
        UUID sameDay = decided("KUL", 1, LocalDate.of(2026, 1, 15));
        run("2026-03-10");
        assertThat(postponed(before)).isEmpty();
        assertThat(postponed(sameDay)).containsExactly("1");
    }

    @Test
    void goesOnPastABadAccountAndTriesItAgainOnTheNextDay() {
        load("", inKulob("1"), inKulob("2"));
        UUID flood = decided("KUL", 3, DECIDED_ON);
        UUID bad = loanId("1");
        spoil(bad, "tj.hamyori.repayment.events.AccountOpened", "tj.hamyori.repayment.events.AccountLost");

        JsonNode run = run("2026-03-01");
        assertThat(run.path("status").asString()).isEqualTo("COMPLETED_WITH_FAILURES");
        assertThat(run.path("skipped").asLong()).isEqualTo(1);
        assertThat(postponed(flood)).containsExactly("2");

        spoil(bad, "tj.hamyori.repayment.events.AccountLost", "tj.hamyori.repayment.events.AccountOpened");
        assertThat(run("2026-03-02").path("status").asString()).isEqualTo("COMPLETED");
        assertThat(postponed(flood)).containsExactlyInAnyOrder("1", "2");
        assertThat(count("postponement where completed_on = '2026-03-02' and mfo = ?", mfo))
                .isEqualTo(1);
    }

    private void load(String repayments, String... loans) {
        ImportFiles.of(String.join("", loans), "", repayments).load(manager);
    }

    private static String elsewhere(String number) {
        return loan(number, "2026-01-15", "300", "TJS", 3);
    }

    private static String inKulob(String number) {
        return elsewhere(number).replace("MONTH,,,,", "MONTH,,,KUL,");
    }

    private UUID decided(String district, int months, LocalDate on) {
        UUID id = UUID.randomUUID();
        postponements.on(new PostponementDecidedV1(id, district, null, months, on, "FLOOD"), mfo, "farzona");
        return id;
    }

    private JsonNode run(String businessDate) {
        return ImportFiles.runEnded(
                manager, manager.post("/api/jobs/schedule/runs", "{\"businessDate\":\"" + businessDate + "\"}"));
    }

    private List<String> postponed(UUID postponement) {
        return jdbc.sql("""
                        select a.loan_number from account_postponement p join loan_account a using (loan_id)
                        where p.postponement_id = ?""")
                .param(postponement)
                .query((row, index) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private List<String> dueDates(String number) {
        return account(number)
                .path("instalments")
                .valueStream()
                .map(line -> line.path("dueOn").asString())
                .toList();
    }

    private JsonNode account(String number) {
        return manager.get("/api/loan-accounts/" + number + "?asOf=2026-12-01").json();
    }

    private UUID loanId(String number) {
        return jdbc.sql("select loan_id from loan_account where mfo = ? and loan_number = ?")
                .params(mfo, number)
                .query(UUID.class)
                .single();
    }

    private void spoil(UUID loanId, String from, String to) {
        String swap = "update domain_event set payload_type = ? where aggregate_identifier = ? and payload_type = ?";
        assertThat(jdbc.sql(swap).params(to, loanId.toString(), from).update()).isEqualTo(1);
    }

    private long count(String where, String value) {
        return jdbc.sql("select count(*) from " + where)
                .param(value)
                .query(Long.class)
                .single();
    }
}
