package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class LoanAccountHttpTest {

    @Autowired
    Environment environment;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReadModelRebuilder rebuilder;

    private String mfo = "";
    private String loanId = "";

    @BeforeEach
    void open() {
        mfo = "H" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(as("admin", "MFO_ADMIN"));
        loanId = as("nigora", "LOAN_OFFICER")
                .get("/api/loan-accounts/1")
                .json()
                .path("loanId")
                .asString();
    }

    @Test
    void takesARepaymentAndAnswersItTheSameWayAgain() {
        Http officer = as("nigora", "LOAN_OFFICER");
        String body = repayment(UUID.randomUUID(), "2026-02-15", 10_000, "TJS");

        Http.Answer first = officer.post(repayments(), body);
        Http.Answer again = officer.post(repayments(), body);

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        JsonNode account =
                officer.get("/api/loan-accounts/" + loanId + "?asOf=2026-03-16").json();
        assertThat(account.path("outstandingPrincipalMinor").asLong()).isEqualTo(20_000);
        assertThat(account.path("overdueMinor").asLong()).isEqualTo(10_000);
        assertThat(account.path("daysPastDue").asInt()).isEqualTo(1);
        assertThat(account.path("transactions")).hasSize(1);
    }

    @Test
    void refusesWhatIsNoRepayment() {
        Http officer = as("nigora", "LOAN_OFFICER");
        UUID id = UUID.randomUUID();
        assertRefused(officer, repayment(id, "2026-02-15", 0, "TJS"), 422, "AMOUNT_MUST_BE_POSITIVE");
        assertRefused(officer, repayment(id, "2026-02-15", -1, "TJS"), 422, "AMOUNT_MUST_BE_POSITIVE");
        assertRefused(officer, repayment(id, "2026-02-15", 1, "USD"), 422, "CURRENCY_MUST_BE_THE_LOANS");
        assertRefused(officer, repayment(id, "2026-01-14", 1, "TJS"), 422, "PAID_BEFORE_DISBURSEMENT");
        assertRefused(officer, "{\"amountMinor\":1}", 422, "INVALID_REQUEST");
        assertThat(officer.post(repayments(), repayment(id, "2026-02-15", 1, "TJS"))
                        .status())
                .isEqualTo(201);
        assertRefused(officer, repayment(id, "2026-02-15", 2, "TJS"), 409, "PAYMENT_ID_REUSED");
    }

    @Test
    void hidesTheAccountsOfOthers() {
        String body = repayment(UUID.randomUUID(), "2026-02-15", 1, "TJS");
        Http stranger = Http.of(
                environment,
                TestTokens.of("x").mfo("STRANGER").roles("LOAN_OFFICER").bearer());
        assertThat(stranger.get("/api/loan-accounts/" + loanId).status()).isEqualTo(404);
        assertThat(stranger.post(repayments(), body).status()).isEqualTo(404);
        assertThat(stranger.get("/api/loan-accounts?bucket=ALL").json().path("items"))
                .isEmpty();
        String unknown = "/api/loan-accounts/" + UUID.randomUUID();
        assertThat(as("nigora", "LOAN_OFFICER")
                        .post(unknown + "/repayments", body)
                        .status())
                .isEqualTo(404);
        TestToken treasurer = TestTokens.of("t").mfo(mfo).roles("TREASURER").groups(UUID.randomUUID());
        assertThat(as("t", "TREASURER")
                        .as(treasurer.bearer())
                        .get("/api/loan-accounts/" + loanId)
                        .status())
                .isEqualTo(404);
        assertThat(as("auditor", "AUDITOR").post(repayments(), body).status()).isEqualTo(403);
        assertThat(stranger.as("Bearer nothing").get("/api/loan-accounts/1").status())
                .isEqualTo(401);
    }

    @Test
    void letsAnotherPersonReverseOnceAndKeepsBothViews() {
        Http officer = as("nigora", "LOAN_OFFICER");
        UUID payment = UUID.randomUUID();
        officer.post(repayments(), repayment(payment, "2026-02-15", 10_000, "TJS"));
        String reversal = repayments() + "/" + payment + "/reversal";
        String before = officer.get("/api/loan-accounts/" + loanId)
                .json()
                .path("knownAt")
                .asString();

        Http.Answer self = officer.post(reversal, "{\"reason\":\"wrong loan\"}");
        Http manager = as("zarina", "BRANCH_MANAGER");
        Http.Answer other = manager.post(reversal, "{\"reason\":\"wrong loan\"}");

        assertThat(self.code()).isEqualTo("REVERSAL_NEEDS_ANOTHER_PERSON");
        assertThat(other.status()).as(other.body()).isEqualTo(200);
        assertThat(as("malika", "BRANCH_MANAGER")
                        .post(reversal, "{\"reason\":\"again\"}")
                        .status())
                .isEqualTo(409);
        assertThat(outstanding(officer, "")).isEqualTo(30_000);
        assertThat(outstanding(officer, "?knownAt=" + before)).isEqualTo(20_000);
        JsonNode transaction = officer.get("/api/loan-accounts/" + loanId)
                .json()
                .path("transactions")
                .path(0);
        assertThat(transaction.path("reversedBy").asString()).isEqualTo("zarina");
    }

    @Test
    void showsTheSameAfterTheReadModelWasRebuilt() {
        Http officer = as("nigora", "LOAN_OFFICER");
        officer.post(repayments(), repayment(UUID.randomUUID(), "2026-02-15", 10_000, "TJS"));
        String view = "/api/loan-accounts/" + loanId + "?asOf=2026-03-16&knownAt=2100-01-01T00:00:00Z";
        String before = officer.get(view).body();
        String rows = rows();

        assertThat(rebuilder.rebuild()).isPositive();

        assertThat(officer.get(view).body()).isEqualTo(before);
        assertThat(rows()).isEqualTo(rows);
    }

    /** Every row of the accounts' tables, in one order. */
    private String rows() {
        StringBuilder all = new StringBuilder();
        for (String table : new String[] {
            "loan_account",
            "borrower_share",
            "schedule_version",
            "instalment",
            "repayment",
            "charge",
            "write_off",
            "suspense",
            "portfolio_report",
            "portfolio_report_loan"
        }) {
            all.append(
                    jdbc.sql("select md5(coalesce(string_agg(t::text, ';' order by t::text), '')) from " + table + " t")
                            .query(String.class)
                            .single());
        }
        return all.toString();
    }

    private long outstanding(Http http, String query) {
        return http.get("/api/loan-accounts/" + loanId + query)
                .json()
                .path("outstandingPrincipalMinor")
                .asLong();
    }

    private void assertRefused(Http http, String body, int status, String code) {
        Http.Answer answer = http.post(repayments(), body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    private String repayments() {
        return "/api/loan-accounts/" + loanId + "/repayments";
    }

    private static String repayment(UUID id, String paidOn, long amountMinor, String currency) {
        return "{\"paymentId\":\"%s\",\"paidOn\":\"%s\",\"amountMinor\":%d,\"currency\":\"%s\",\"channel\":\"COUNTER\"}"
                .formatted(id, paidOn, amountMinor, currency);
    }

    private Http as(String who, String role) {
        return Http.of(environment, TestTokens.of(who).mfo(mfo).roles(role).bearer());
    }
}
