package tj.hamyori.repayment.batch.agearrears;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** After each of several closes, every account of a random portfolio is in the bucket the Java function puts it in. */
@RepaymentServiceTest
class ArrearsOfRandomPortfoliosTest {

    private static final String MFO = "RANDAGE";
    private static final long SEED = 20_261_122;
    private static final int LOANS = 60;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private final Random random = new Random(SEED);
    private final Map<String, Integer> taken = new HashMap<>();

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CommandGateway commands;

    @Test
    void agreesWithTheAccountsThemselves() {
        Http admin = caller("admin");
        portfolio().load(admin);
        List<String> loans = jdbc.sql("select loan_id::text from loan_account where mfo = ? order by loan_number")
                .param(MFO)
                .query((row, index) -> row.getString(1))
                .list();
        assertThat(loans).hasSizeGreaterThan(LOANS / 2);
        LocalDate day = FIRST_DAY;
        for (int close = 0; close < 8; close++) {
            day = day.plusDays(1 + random.nextInt(90));
            happen(admin, loans, day);
            JsonNode run = ImportFiles.runEnded(
                    admin, admin.post("/api/jobs/arrears/runs", "{\"businessDate\":\"" + day + "\"}"));
            assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
            assertThat(recorded()).as("as of %s", day).isEqualTo(expected(admin, loans, day));
        }
        assertThat(taken.keySet()).contains("repayments", "reversals", "charges", "covers", "refunds", "decisions");
    }

    private Map<String, String> recorded() {
        Map<String, String> buckets = new HashMap<>();
        jdbc.sql("select loan_id::text, coalesce(bucket, 'CURRENT') as bucket from loan_account where mfo = ?")
                .param(MFO)
                .query((java.sql.ResultSet row) -> {
                    buckets.put(row.getString(1), row.getString(2));
                });
        return buckets;
    }

    private Map<String, String> expected(Http caller, List<String> loans, LocalDate day) {
        Map<String, String> buckets = new HashMap<>();
        for (String loan : loans) {
            Http.Answer account = caller.get("/api/loan-accounts/" + loan + "?asOf=" + day);
            buckets.put(
                    loan,
                    account.status() == 404
                            ? "CURRENT"
                            : account.json().path("arrearsBucket").asString());
        }
        return buckets;
    }

    /** Some pay, in time or not, now and then too much; some are charged; for some their group pays. */
    private void happen(Http admin, List<String> loans, LocalDate day) {
        for (int fact = 0; fact < 30; fact++) {
            String account = "/api/loan-accounts/" + loans.get(random.nextInt(loans.size()));
            LocalDate on = day.minusDays(random.nextInt(40) - 10L);
            int amountMinor = 1 + random.nextInt(40_000);
            switch (random.nextInt(7)) {
                case 0 ->
                    note("charges", admin.post(account + "/charges", """
                            {"chargeId":"%s","kind":"FEE","instalmentNumber":%d,"chargedOn":"%s","amountMinor":%d,
                             "currency":"TJS","reason":"letter"}""".formatted(
                                    id(), 1 + random.nextInt(12), on, amountMinor)));
                case 1 -> note("covers", admin.post(account + "/covers", """
                            {"coverId":"%s","paidOn":"%s","amountMinor":%d,"currency":"TJS","channel":"MEETING"}""".formatted(id(), on, amountMinor)));
                case 2 ->
                    note("refunds", caller("another").post(account + "/refunds", """
                            {"refundId":"%s","refundedOn":"%s","amountMinor":%d,"currency":"TJS"}""".formatted(
                                    id(), on, 1 + random.nextInt(500))));
                case 3 -> reschedule(UUID.fromString(account.substring(account.lastIndexOf('/') + 1)), on);
                default -> pay(admin, account + "/repayments", on, amountMinor);
            }
        }
    }

    /** Dated before payments that are known already, too. */
    private void reschedule(UUID loan, LocalDate on) {
        Instant at = on.atTime(12, 0).toInstant(ZoneOffset.UTC);
        int count = 1 + random.nextInt(3);
        Object decision = random.nextBoolean()
                ? new ShiftInstalments(loan, UUID.fromString(id()), on, at, "FLOOD", count, DeclaredDays.NONE, at)
                : new GrantGrace(
                        loan, UUID.fromString(id()), on, at, "ILLNESS", count, 1, "MONTH", DeclaredDays.NONE, at);
        new RequestContext(MFO, "farzona", "test", null).run(() -> commands.sendAndWait(decision));
        taken.merge("decisions", 1, Integer::sum);
    }

    /** Every fourth payment turns out to be a mistake. */
    private void pay(Http admin, String repayments, LocalDate paidOn, int amountMinor) {
        String id = id();
        Http.Answer answer = admin.post(repayments, """
                        {"paymentId":"%s","paidOn":"%s","amountMinor":%d,"currency":"TJS","channel":"COUNTER"}""".formatted(id, paidOn, amountMinor));
        note("repayments", answer);
        if (answer.status() == 201 && random.nextInt(4) == 0) {
            note("reversals", caller("another").post(repayments + "/" + id + "/reversal", "{\"reason\":\"not hers\"}"));
        }
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void note(String what, Http.Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.body()).isIn(200, 201, 404, 409, 422);
        if (answer.status() <= 201) {
            taken.merge(what, 1, Integer::sum);
        }
    }

    private ImportFiles portfolio() {
        StringBuilder loans = new StringBuilder();
        StringBuilder repayments = new StringBuilder();
        StringBuilder writeOffs = new StringBuilder(ImportFiles.WRITE_OFFS);
        for (int number = 1; number <= LOANS; number++) {
            LocalDate disbursedOn = FIRST_DAY.plusDays(random.nextInt(120));
            int instalments = 1 + random.nextInt(12);
            int principal = 10 + random.nextInt(2_000);
            loans.append(ImportFiles.loan(
                    Integer.toString(number), disbursedOn.toString(), Integer.toString(principal), "TJS", instalments));
            for (int receipt = random.nextInt(4); receipt > 0; receipt--) {
                repayments.append("%d,r%d,%s,%d.%02d,\n"
                        .formatted(
                                number,
                                receipt,
                                disbursedOn.plusDays(random.nextInt(200)),
                                1 + random.nextInt(principal),
                                random.nextInt(100)));
            }
            if (random.nextInt(8) == 0) {
                writeOffs.append("%d,%s,%d\n".formatted(number, disbursedOn.plusDays(200), principal));
            }
        }
        return ImportFiles.of(loans.toString(), "", repayments.toString()).with("writeOffs", writeOffs.toString());
    }

    private Http caller(String name) {
        return Http.of(
                environment,
                TestTokens.of(name)
                        .mfo(MFO)
                        .roles("MFO_ADMIN", "LOAN_OFFICER", "BRANCH_MANAGER")
                        .bearer());
    }
}
