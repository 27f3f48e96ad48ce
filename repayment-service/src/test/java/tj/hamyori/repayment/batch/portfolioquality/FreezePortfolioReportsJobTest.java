package tj.hamyori.repayment.batch.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@RepaymentServiceTest
class FreezePortfolioReportsJobTest {

    private static final String REPORTS = "/api/jobs/portfolio-quality/runs";
    private static final String MARCH = "{\"businessDate\":\"2026-03-31\"}";

    @Autowired
    Environment environment;

    @Test
    void freezesAReportThatLaterPaymentsDoNotChange() {
        Http admin = admin("FRZA");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);

        JsonNode run = ImportFiles.runEnded(admin, admin.post(REPORTS, MARCH));
        JsonNode frozen = only(admin);
        ImportFiles.of("", "", "1,r1,2026-02-15,100,\n").load(admin);
        Http.Answer again = admin.post(REPORTS, MARCH);

        assertThat(run.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(again.status()).isEqualTo(200);
        assertThat(only(admin)).isEqualTo(frozen);
        assertThat(portfolio(report(admin, frozen))).isEqualTo(30_000);
        assertThat(portfolio(admin.get("/api/portfolio-quality?asOf=2026-03-31").json()))
                .isEqualTo(20_000);
        String asKnownThen = frozen.path("knownAt").asString();
        assertThat(figures(admin.get("/api/portfolio-quality?asOf=2026-03-31&knownAt=" + asKnownThen)
                        .json()))
                .isEqualTo(figures(report(admin, frozen)));
    }

    @Test
    void showsTheAssociationTotalsAndItsMembersButNoNames() {
        Http admin = admin("FRZB");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        Http analyst = Http.of(
                environment, TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());

        JsonNode quality =
                analyst.get("/api/portfolio-quality?asOf=2026-01-31&by=sex").json();

        assertThat(quality.path("mfo").isNull()).isTrue();
        assertThat(quality.path("byMfo").findValuesAsString("mfo")).contains("FRZB");
        assertThat(analyst.get("/api/portfolio-quality?by=officer").code())
                .isEqualTo("DIMENSION_NOT_FOR_THE_ASSOCIATION");
        assertThat(admin.get("/api/portfolio-quality?by=shoe").code()).isEqualTo("UNKNOWN_DIMENSION");
        assertThat(analyst.get("/api/loan-accounts/1").status()).isEqualTo(403);
        assertThat(analyst.get("/api/loan-accounts").status()).isEqualTo(403);
        assertThat(analyst.get("/api/suspense").status()).isEqualTo(403);
    }

    @Test
    void isSeenByItsOwnOrganisation() {
        Http admin = admin("FRZC");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        ImportFiles.runEnded(admin, admin.post(REPORTS, MARCH));
        String path = "/api/portfolio-reports/" + only(admin).path("reportId").asString();

        assertThat(admin("FRZD").get(path).status()).isEqualTo(404);
        assertThat(admin("FRZD").get("/api/portfolio-reports").json().path("items"))
                .isEmpty();
    }

    /** Without what only a frozen report says of its neighbours, and without the cells nobody asked for here. */
    private static JsonNode figures(JsonNode report) {
        ObjectNode figures = ((ObjectNode) report).without(List.of("restatements"));
        figures.path("currencies").forEach(currency -> ((ObjectNode) currency).remove(List.of("standing", "cells")));
        return figures;
    }

    private static JsonNode only(Http admin) {
        JsonNode items = admin.get("/api/portfolio-reports").json().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }

    private static JsonNode report(Http admin, JsonNode frozen) {
        return admin.get("/api/portfolio-reports/" + frozen.path("reportId").asString())
                .json();
    }

    private static long portfolio(JsonNode quality) {
        return quality.path("currencies")
                .path(0)
                .path("grossLoanPortfolioMinor")
                .asLong();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
