package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Figures beside portfolio at risk, by hand-made portfolios; each has its definition and comes in every format. */
@RepaymentServiceTest
class WatchedFiguresTest {

    private static final List<String> NEW = List.of(
            "par0WithRescheduledPercent",
            "par60WithRescheduledPercent",
            "par90WithRescheduledPercent",
            "par180WithRescheduledPercent",
            "par365WithRescheduledPercent",
            "refinancedMinor",
            "pastMaturityMinor",
            "arrearsAtStartMinor",
            "cleanedUpMinor",
            "paidLateMinor",
            "lateCollectedInPeriodMinor",
            "annualLossEstimatePercent",
            "loanOfficers",
            "borrowersPerOfficer");

    @Autowired
    Environment environment;

    @Test
    void countsALoanPastItsFinalMaturityFromTheDayAfter() {
        Http admin = admin("WATA");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 1) + loan("2", "2026-01-15", "100", "TJS", 6), "", "")
                .load(admin);

        assertThat(figures(admin, "2026-02-15").path("pastMaturityMinor").asLong())
                .isZero();
        JsonNode dayAfter = figures(admin, "2026-02-16");
        assertThat(dayAfter.path("pastMaturityLoans").asLong()).isEqualTo(1);
        assertThat(dayAfter.path("pastMaturityMinor").asLong()).isEqualTo(30_000);
        assertThat(dayAfter.path("pastMaturityPercent").asString()).isEqualTo("75.00");
    }

    /** Of February's 200 due 60 came on time and 40 late; of January's arrears of 100 half was cleaned up. */
    @Test
    void reportsWhatWasCollectedLate() {
        Http admin = admin("WATB");
        ImportFiles.of(
                        loan("1", "2025-12-15", "200", "TJS", 2) + loan("2", "2026-01-15", "100", "TJS", 1),
                        "",
                        "1,r1,2026-02-10,50,\n2,r2,2026-02-15,60,\n2,r3,2026-02-20,40,\n")
                .load(admin);

        JsonNode february = figures(admin, "2026-02-28");

        assertThat(february.path("arrearsAtStartMinor").asLong()).isEqualTo(10_000);
        assertThat(february.path("cleanedUpMinor").asLong()).isEqualTo(5_000);
        assertThat(february.path("cleanUpPercent").asString()).isEqualTo("50.00");
        assertThat(february.path("dueInPeriodMinor").asLong()).isEqualTo(20_000);
        assertThat(february.path("paidOnTimeMinor").asLong()).isEqualTo(6_000);
        assertThat(february.path("paidLateMinor").asLong()).isEqualTo(4_000);
        assertThat(february.path("lateCollectedInPeriodMinor").asLong()).isEqualTo(9_000);
        assertThat(february.path("stillUnpaidInPeriodMinor").asLong()).isEqualTo(10_000);
        assertThat(february.path("averageTermDays").asLong())
                .as("15 December to 15 February")
                .isEqualTo(62);
        assertThat(february.path("annualLossEstimatePercent").asString())
                .as("(1 - 150 / 200) / (62 / 365) x 2")
                .isEqualTo("294.35");
    }

    @Test
    void countsALoanWhoseMoneyPaidAnotherOfTheSameBorrowerAsRefinanced() {
        Http admin = admin("WATC");
        ImportFiles.of(
                        loan("1", "2026-01-15", "300", "TJS", 3)
                                + "2,B-1,,QARZ,,2026-03-20,500,TJS,NONE,0,5,1,MONTH,,,,\n"
                                + loan("3", "2026-03-20", "200", "TJS", 2),
                        "",
                        "")
                .load(admin);
        assertThat(figures(admin, "2026-03-31").path("refinancedMinor").asLong())
                .isZero();
        String first = admin.get("/api/loan-accounts/1").json().path("loanId").asString();

        Http.Answer paid = admin.post("/api/loan-accounts/" + first + "/repayments", """
                        {"paymentId":"%s","paidOn":"2026-03-20","amountMinor":30000,"currency":"TJS",
                        "channel":"REFINANCING"}""".formatted(UUID.randomUUID()));

        assertThat(paid.status()).isBetween(200, 204);
        JsonNode quality = figures(admin, "2026-03-31");
        assertThat(quality.path("refinancedMinor").asLong()).isEqualTo(50_000);
        assertThat(quality.path("refinancedPercent").asString()).isEqualTo("71.43");
        assertThat(figures(admin, "2026-03-19").path("refinancedMinor").asLong())
                .isZero();
    }

    @Test
    void everyFigureHasItsDefinitionAndComesInEveryFormat() {
        Http admin = admin("WATD");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);

        JsonNode quality = figures(admin, "2026-02-28");
        String csv =
                admin.get("/api/portfolio-quality?asOf=2026-02-28&format=csv").body();

        for (String figure : NEW) {
            assertThat(quality.has(figure)).as(figure).isTrue();
            String definition = quality.path("definitions").path(figure).asString("");
            assertThat(definition).as(figure).isNotBlank();
            assertThat(csv).contains(definition.replace("\"", "\"\""));
        }
        assertThat(admin.get("/api/portfolio-quality?asOf=2026-02-28&format=pdf")
                        .body())
                .startsWith("%PDF");
        assertThat(admin.get("/api/portfolio-quality?asOf=2026-02-28&format=xlsx")
                        .body())
                .startsWith("PK");
    }

    private static JsonNode figures(Http http, String asOf) {
        return http.get("/api/portfolio-quality?asOf=" + asOf)
                .json()
                .path("currencies")
                .path(0);
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
