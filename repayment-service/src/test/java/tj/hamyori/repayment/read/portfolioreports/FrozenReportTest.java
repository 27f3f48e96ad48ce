package tj.hamyori.repayment.read.portfolioreports;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** What a frozen report holds beside its figures, and what becomes of it when more is known. */
@RepaymentServiceTest
class FrozenReportTest {

    private static final String REPORTS = "/api/portfolio-reports";
    private static final String RUNS = "/api/jobs/portfolio-quality/runs";
    private static final String MARCH = "2026-03-31";

    @Autowired
    Environment environment;

    @Test
    void listsTheLoansBehindItsFiguresPageByPage() {
        Http admin = admin("FRPA");
        load(admin, loan("1", "2026-01-15", "300", "TJS", 3), loan("2", "2026-03-20", "120", "TJS", 3));
        String report = freeze(admin, MARCH);

        JsonNode first = admin.get(report + "/loans?limit=1").json();
        JsonNode second = admin.get(
                        report + "/loans?limit=1&after=" + first.path("next").asString())
                .json();

        JsonNode late = first.path("items").path(0);
        assertThat(late.path("loanNumber").asString()).isEqualTo("1");
        assertThat(late.path("outstandingMinor").asLong()).isEqualTo(30_000);
        assertThat(late.path("overduePrincipalMinor").asLong()).isEqualTo(20_000);
        assertThat(late.path("daysPastDue").asInt()).isEqualTo(44);
        assertThat(late.path("bucket").asString()).isEqualTo("D31_60");
        assertThat(second.path("items").findValuesAsString("loanNumber")).containsExactly("2");
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(admin.get(report + "?format=csv").body())
                .contains("1,QARZ,,2026-01-15,TJS,1,300.00,200.00,44,31–60");
    }

    @Test
    void showsTheLoansToNobodyElse() {
        Http admin = admin("FRPB");
        load(admin, loan("FRPB-1", "2026-01-15", "300", "TJS", 3));
        String report = freeze(admin, MARCH);

        assertThat(admin("FRPC").get(report + "/loans").status()).isEqualTo(404);
        assertThat(admin("FRPC").get(report + "/restatements").status()).isEqualTo(404);
        assertThat(analyst().get(report + "/loans").status()).isEqualTo(403);
        assertThat(analyst().get(report + "?format=csv").body()).doesNotContain("FRPB-1");
        assertThat(admin.get(report + "?format=csv").body()).contains("FRPB-1");
    }

    @Test
    void isTheSameAgainAsKnownThenAndRestatedAsKnownNow() {
        Http admin = admin("FRPD");
        load(admin, loan("1", "2026-01-15", "300", "TJS", 3));
        String report = freeze(admin, MARCH);
        JsonNode sent = admin.get(report).json();
        assertThat(admin.get(report + "/restatements").json().path("items")).isEmpty();

        repay(admin, "2026-02-15", 10_000);

        String knownAt = sent.path("knownAt").asString();
        JsonNode again = admin.get(
                        "/api/portfolio-quality?each=true&by=sex,age,district,household,product&asOf=%s&knownAt=%s"
                                .formatted(MARCH, knownAt))
                .json();
        assertThat(figures(again)).isEqualTo(figures(sent));
        assertThat(admin.get(report).json()).isEqualTo(sent);
        JsonNode restated = admin.get(report + "/restatements").json().path("items");
        assertThat(line(restated, "grossLoanPortfolioMinor")).containsExactly(30_000L, 20_000L, -10_000L);
        assertThat(line(restated, "overduePrincipalMinor")).containsExactly(20_000L, 10_000L, -10_000L);
        assertThat(admin.get(report + "/restatements?knownAt=" + knownAt).json().path("items"))
                .isEmpty();

        JsonNode april = admin.get(freeze(admin, "2026-04-30")).json();
        assertThat(line(april.path("restatements"), "grossLoanPortfolioMinor"))
                .containsExactly(30_000L, 20_000L, -10_000L);
        assertThat(april.path("restatements").path(0).path("asOf").asString()).isEqualTo(MARCH);
    }

    @Test
    void restatesEveryReportBeforeItThatABackDatedPaymentChanges() {
        Http admin = admin("FRPR");
        load(admin, loan("1", "2026-01-15", "300", "TJS", 3));
        String january = freeze(admin, "2026-01-31");
        String february = freeze(admin, "2026-02-28");
        String march = freeze(admin, MARCH);
        JsonNode sent = admin.get(february).json();
        repay(admin, "2026-02-15", 10_000);

        JsonNode april = admin.get(freeze(admin, "2026-04-30")).json().path("restatements");
        assertThat(restated(april)).containsExactly(MARCH, "2026-02-28");
        assertThat(admin.get(january + "/restatements").json().path("items")).isEmpty();
        assertThat(admin.get(march + "/restatements").json().path("items")).isNotEmpty();
        assertThat(admin.get(february).json()).isEqualTo(sent);

        repay(admin, "2026-03-10", 10_000);
        JsonNode may = admin.get(freeze(admin, "2026-05-31")).json().path("restatements");
        assertThat(restated(may)).containsExactly("2026-04-30", MARCH, "2026-02-28");
        assertThat(restated(admin.get(freeze(admin, "2026-06-30")).json().path("restatements")))
                .containsExactly("2026-04-30", MARCH, "2026-02-28");
    }

    /** The dates of the restated reports, as listed. */
    private static List<String> restated(JsonNode lines) {
        return lines.valueStream()
                .filter(line -> line.path("figure").asString().equals("grossLoanPortfolioMinor"))
                .map(line -> line.path("asOf").asString())
                .toList();
    }

    @Test
    void saysWhereAMemberStandsWithoutNamingAnother() {
        String currency = "KZT";
        List<Http> members = new ArrayList<>();
        for (int late = 0; late < 3; late++) {
            members.add(member("FRPQ" + late, currency, late));
        }
        JsonNode amongThree =
                members.get(2).get(freeze(members.get(2), "2026-03-30")).json();
        members.add(member("FRPQ3", currency, 3));

        assertThat(standing(amongThree).path("par30Percent").isNull()).isTrue();
        for (int late = 0; late < 4; late++) {
            String report = freeze(members.get(late), MARCH);
            JsonNode sent = members.get(late).get(report).json();
            assertThat(standing(sent).path("par30Percent").asInt()).isEqualTo(late + 1);
            assertThat(members.get(late).get(report).body()).doesNotContain("FRPQ" + (late + 1) % 4);
        }
    }

    @Test
    void showsTheAssociationNoCellOfFewerThanFivePersons() {
        Http admin = admin("FRPE");
        load(admin, loan("1", "2026-01-15", "300", "TJS", 3));
        Http analyst = analyst();
        String run = "{\"businessDate\":\"2026-02-27\"}";
        assertThat(ImportFiles.runEnded(analyst, analyst.post(RUNS, run))
                        .path("status")
                        .asString())
                .isEqualTo("COMPLETED");

        JsonNode all = analyst.get(REPORTS + "?limit=500").json().path("items");
        String ofAll = "";
        String ofMember = "";
        for (JsonNode report : all) {
            if (report.path("asOf").asString().equals("2026-02-27")) {
                String path = REPORTS + "/" + report.path("reportId").asString();
                ofAll = report.path("mfo").isNull() ? path : ofAll;
                ofMember = report.path("mfo").asString("").equals("FRPE") ? path : ofMember;
            }
        }
        JsonNode association = analyst.get(ofAll).json();
        for (JsonNode currency : association.path("currencies")) {
            for (JsonNode cell : currency.path("cells")) {
                assertThat(cell.path("borrowers").asLong()).as(cell.toString()).isGreaterThanOrEqualTo(5);
            }
        }
        assertThat(analyst.get(ofMember).json().path("currencies").path(0).path("cells"))
                .anyMatch(cell -> cell.path("borrowers").asLong() == 1);
    }

    /** Of ten loans, so many have nothing paid and are late. */
    private Http member(String mfo, String currency, int late) {
        Http admin = admin(mfo);
        String[] loans = new String[10];
        for (int number = 0; number < loans.length; number++) {
            loans[number] = loan(mfo + "-" + number, number < late ? "2026-01-15" : "2026-03-15", "300", currency, 3);
        }
        load(admin, loans);
        return admin;
    }

    private static void load(Http admin, String... loans) {
        ImportFiles.of(String.join("", loans), "", "").load(admin);
    }

    private static JsonNode standing(JsonNode report) {
        return report.path("currencies").path(0).path("standing");
    }

    /** The figures of a report's only currency, without what only a frozen report has. */
    private static JsonNode figures(JsonNode report) {
        var figures = (tools.jackson.databind.node.ObjectNode)
                report.path("currencies").path(0).deepCopy();
        figures.remove("standing");
        return figures;
    }

    private static List<Long> line(JsonNode restatements, String figure) {
        for (JsonNode line : restatements) {
            if (line.path("figure").asString().equals(figure)) {
                return List.of(
                        line.path("asSent").asLong(),
                        line.path("asKnownNow").asLong(),
                        line.path("difference").asLong());
            }
        }
        return List.of();
    }

    /** Answers the report's path. */
    private static String freeze(Http admin, String businessDate) {
        Http.Answer started = admin.post(RUNS, "{\"businessDate\":\"%s\"}".formatted(businessDate));
        assertThat(ImportFiles.runEnded(admin, started).path("status").asString())
                .isEqualTo("COMPLETED");
        return REPORTS + "/"
                + admin.get(REPORTS)
                        .json()
                        .path("items")
                        .path(0)
                        .path("reportId")
                        .asString();
    }

    private static void repay(Http admin, String paidOn, long amountMinor) {
        String loanId = admin.get("/api/loan-accounts/1").json().path("loanId").asString();
        String repayment = ("{\"paymentId\":\"%s\",\"paidOn\":\"%s\",\"amountMinor\":%d,\"currency\":\"TJS\","
                        + "\"channel\":\"COUNTER\"}")
                .formatted(UUID.randomUUID(), paidOn, amountMinor);
        assertThat(admin.post("/api/loan-accounts/" + loanId + "/repayments", repayment)
                        .status())
                .isEqualTo(201);
    }

    private Http analyst() {
        return Http.of(
                environment, TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
