package tj.hamyori.repayment.read.portfolioreports;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class PortfolioReportsTest {

    private static final String REPORTS = "/api/portfolio-reports";
    private static final String RUNS = "/api/jobs/portfolio-quality/runs";

    @Autowired
    Environment environment;

    @Test
    void keepsTheReportThatWasSentWhenABackDatedRepaymentComes() {
        Http admin = withOneLoan("REPA");
        freeze(admin, "2026-03-31");
        JsonNode frozen = admin.get(REPORTS).json().path("items").path(0);
        String path = REPORTS + "/" + frozen.path("reportId").asString();
        String sent = admin.get(path).body();
        String sameInstant = "{\"businessDate\":\"2026-03-31\",\"knownAt\":\"%s\"}"
                .formatted(frozen.path("knownAt").asString());

        Http.Answer repaid = repayInFebruary(admin);
        Http.Answer again = admin.post(RUNS, sameInstant);

        assertThat(repaid.status()).as(repaid.body()).isEqualTo(201);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(admin.get(REPORTS).json().path("items")).hasSize(1);
        assertThat(admin.get(path).body()).isEqualTo(sent);
        assertThat(portfolio(admin.get(path))).isEqualTo(30_000);
        assertThat(portfolio(admin.get("/api/portfolio-quality?asOf=2026-03-31")))
                .isEqualTo(20_000);
    }

    @Test
    void listsTheLatestBusinessDateFirstPageByPage() {
        Http admin = withOneLoan("REPB");
        freeze(admin, "2026-02-28");
        freeze(admin, "2026-03-31");

        JsonNode first = admin.get(REPORTS + "?limit=1").json();
        JsonNode second = admin.get(
                        REPORTS + "?limit=1&after=" + first.path("next").asString())
                .json();

        assertThat(first.path("items").findValuesAsString("asOf")).containsExactly("2026-03-31");
        assertThat(second.path("items").findValuesAsString("asOf")).containsExactly("2026-02-28");
        assertThat(second.path("next").isNull()).isTrue();
    }

    @Test
    void showsAReportToItsOrganisationAndTheAssociation() {
        Http admin = withOneLoan("REPC");
        freeze(admin, "2026-03-31");
        JsonNode frozen = admin.get(REPORTS).json().path("items").path(0);
        String path = REPORTS + "/" + frozen.path("reportId").asString();
        Http analyst = admin.as(TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());
        Http treasurer = admin.as(
                TestTokens.of("treasurer").mfo("REPC").roles("TREASURER").bearer());

        assertThat(frozen.path("mfo").asString()).isEqualTo("REPC");
        assertThat(analyst.get(path).body()).isEqualTo(admin.get(path).body());
        assertThat(admin("REPD").get(path).status()).isEqualTo(404);
        assertThat(admin("REPD").get(REPORTS).json().path("items")).isEmpty();
        assertThat(treasurer.get(path).status()).isEqualTo(403);
        assertThat(admin.get(REPORTS + "/" + UUID.randomUUID()).code()).isEqualTo("UNKNOWN_RESOURCE");
    }

    private Http withOneLoan(String mfo) {
        Http admin = admin(mfo);
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        return admin;
    }

    private static void freeze(Http admin, String businessDate) {
        Http.Answer started = admin.post(RUNS, "{\"businessDate\":\"%s\"}".formatted(businessDate));
        assertThat(ImportFiles.runEnded(admin, started).path("status").asString())
                .isEqualTo("COMPLETED");
    }

    private static Http.Answer repayInFebruary(Http admin) {
        String loanId = admin.get("/api/loan-accounts/1").json().path("loanId").asString();
        String repayment = "{\"paymentId\":\"%s\",\"paidOn\":\"2026-02-15\",\"amountMinor\":10000,\"currency\":\"TJS\","
                + "\"channel\":\"COUNTER\"}";
        return admin.post("/api/loan-accounts/" + loanId + "/repayments", repayment.formatted(UUID.randomUUID()));
    }

    private static long portfolio(Http.Answer quality) {
        return quality.json()
                .path("currencies")
                .path(0)
                .path("grossLoanPortfolioMinor")
                .asLong();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
