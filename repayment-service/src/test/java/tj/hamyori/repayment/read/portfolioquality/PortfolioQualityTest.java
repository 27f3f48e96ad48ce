package tj.hamyori.repayment.read.portfolioquality;

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

@RepaymentServiceTest
class PortfolioQualityTest {

    /** 30 days after 15 February 2026, the day the first loan fell due. */
    private static final String THIRTIETH_DAY = "2026-03-17";

    private static final String THIRTY_FIRST_DAY = "2026-03-18";

    @Autowired
    Environment environment;

    @Test
    void putsALoanAtRiskPastThirtyDaysAndRoundsHalfUp() {
        Http admin = admin("PQUA");
        ImportFiles.of(loan("1", "2026-01-15", "1", "TJS", 1) + loan("2", "2026-01-16", "799", "TJS", 1), "", "")
                .load(admin);

        JsonNode atThirty = only(admin, THIRTIETH_DAY);
        assertThat(minor(atThirty, "par0Minor")).isEqualTo(80_000);
        assertThat(minor(atThirty, "par30Minor")).isZero();
        assertThat(atThirty.path("par30Percent").asString()).isEqualTo("0.00");
        JsonNode past = only(admin, THIRTY_FIRST_DAY);
        assertThat(minor(past, "loans")).isEqualTo(2);
        assertThat(minor(past, "grossLoanPortfolioMinor")).isEqualTo(80_000);
        assertThat(minor(past, "par30Minor")).isEqualTo(100);
        assertThat(past.path("par0Percent").asString()).isEqualTo("100.00");
        assertThat(past.path("par30Percent").asString())
                .as("1 of 800 is 0.125 %%")
                .isEqualTo("0.13");
        assertThat(minor(only(admin, "2026-03-19"), "par30Minor")).isEqualTo(80_000);
    }

    @Test
    void takesTheWholeUnpaidPrincipalOfALateLoan() {
        Http admin = admin("PQUB");
        ImportFiles.of(
                        loan("1", "2026-01-15", "100", "TJS", 2) + loan("2", "2026-02-20", "60", "TJS", 1),
                        "1,1,2026-02-15,50,0,0\n1,2,2026-06-15,50,0,0\n",
                        "1,r1,2026-02-15,30,\n")
                .load(admin);

        JsonNode quality = only(admin, THIRTY_FIRST_DAY);

        assertThat(minor(quality, "par30Minor")).isEqualTo(7_000);
        assertThat(minor(quality, "overduePrincipalMinor")).isEqualTo(2_000);
        assertThat(quality.path("par30Percent").asString()).isEqualTo("53.85");
        assertThat(quality.path("arrearsRatePercent").asString()).isEqualTo("15.38");
        assertThat(minor(quality, "notYetDueMinor")).isEqualTo(6_000);
        assertThat(minor(quality, "repaidPrincipalMinor")).isEqualTo(3_000);
        assertThat(quality.path("definitions").path("par30Minor").asString()).contains("strictly more than 30");
    }

    @Test
    void dividesNothingByNothing() {
        Http admin = admin("PQUC");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "1,r1,2026-02-15,300,\n")
                .load(admin);

        JsonNode quality = only(admin, THIRTIETH_DAY);

        assertThat(minor(quality, "grossLoanPortfolioMinor")).isZero();
        assertThat(quality.path("par30Percent").isNull()).isTrue();
        assertThat(quality.path("par30WithRescheduledPercent").isNull()).isTrue();
        assertThat(quality.path("arrearsRatePercent").isNull()).isTrue();
    }

    @Test
    void keepsCurrenciesApart() {
        Http admin = admin("PQUD");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3) + loan("2", "2026-03-15", "50", "USD", 1), "", "")
                .load(admin);

        JsonNode currencies = quality(admin, THIRTY_FIRST_DAY).path("currencies");

        assertThat(currencies).hasSize(2);
        assertThat(currencies.path(0).path("currency").asString()).isEqualTo("TJS");
        assertThat(minor(currencies.path(0), "grossLoanPortfolioMinor")).isEqualTo(30_000);
        assertThat(minor(currencies.path(0), "par30Minor")).isEqualTo(30_000);
        assertThat(currencies.path(1).path("currency").asString()).isEqualTo("USD");
        assertThat(minor(currencies.path(1), "grossLoanPortfolioMinor")).isEqualTo(5_000);
        assertThat(minor(currencies.path(1), "par30Minor")).isZero();
    }

    @Test
    void splitsBySexWithWhatIsNotStatedAsAPartOfItsOwn() {
        Http admin = admin("PQUE");
        ImportFiles.of(
                        loan("1", "2026-01-15", "50", "TJS", 1)
                                + "2,B-2,,QARZ,,2026-01-15,300,TJS,NONE,0,3,1,MONTH,3,2,KL,\n",
                        "",
                        "")
                .load(admin);

        JsonNode whole = admin.get("/api/portfolio-quality?by=sex&asOf=" + THIRTIETH_DAY)
                .json()
                .path("currencies")
                .path(0);

        assertThat(minor(whole, "femaleBorrowers")).isEqualTo(2);
        assertThat(whole.path("cells")
                        .valueStream()
                        .map(cell -> cell.path("sex").asString() + " " + cell.path("loans") + " "
                                + cell.path("grossLoanPortfolioMinor"))
                        .toList())
                .containsExactlyInAnyOrder("F 2 20000", "M 1 10000", "not stated 1 5000");
        assertThat(minor(whole, "grossLoanPortfolioMinor")).isEqualTo(35_000);
    }

    @Test
    void comparesWhatFellDueInThePeriodWithWhatWasPaidOnTime() {
        Http admin = admin("PQUP");
        ImportFiles.of(
                        loan("1", "2026-01-15", "200", "TJS", 2) + loan("2", "2026-01-15", "100", "TJS", 1),
                        "",
                        "1,r1,2026-02-15,60,\n1,r2,2026-02-20,40,\n2,r3,2026-02-10,100,\n")
                .load(admin);

        JsonNode february = only(admin, "2026-02-28");
        assertThat(minor(february, "dueInPeriodMinor")).isEqualTo(20_000);
        assertThat(minor(february, "paidOnTimeMinor")).isEqualTo(16_000);
        assertThat(february.path("onTimeCollectionPercent").asString()).isEqualTo("80.00");
        assertThat(february.path("currentRecoveryPercent").asString()).isEqualTo("100.00");
        assertThat(february.path("maturedRepaidOnTimePercent").asString()).isEqualTo("100.00");
        JsonNode quarter = admin.get("/api/portfolio-quality?asOf=2026-03-31&from=2026-01-01")
                .json()
                .path("currencies")
                .path(0);
        assertThat(minor(quarter, "dueInPeriodMinor")).isEqualTo(30_000);
        assertThat(minor(quarter, "maturedLoans")).isEqualTo(2);
        assertThat(quarter.path("maturedLoansRepaidOnTimePercent").asString()).isEqualTo("50.00");
        assertThat(quarter.path("maturedRepaidOnTimePercent").asString()).isEqualTo("33.33");
        assertThat(minor(quarter, "provisionMinor")).isEqualTo(1_000);
        assertThat(quarter.path("definitions").path("onTimeCollectionPercent").asString())
                .contains("CGAP");
    }

    @Test
    void takesAPeriodOfOneDayAndNoneThatEndsBeforeItBegins() {
        Http admin = admin("PQUQ");

        assertThat(admin.get("/api/portfolio-quality?asOf=2026-03-31&from=2026-03-31")
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("/api/portfolio-quality?asOf=2026-03-31&from=2026-04-01")
                        .code())
                .isEqualTo("PERIOD_ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void comesAsAFileToo() {
        Http admin = admin("PQUR");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        String path = "/api/portfolio-quality?by=sex,district&each=true&asOf=2026-03-31";

        assertThat(admin.get(path + "&format=csv").body())
                .contains("sex: not stated")
                .contains("district: not stated");
        assertThat(admin.get(path + "&format=xlsx").body()).startsWith("PK");
        assertThat(admin.get(path + "&format=pdf").body()).startsWith("%PDF");
        assertThat(admin.get(path + "&format=doc").code()).isEqualTo("UNKNOWN_FORMAT");
    }

    @Test
    void showsAnotherOrganisationNothing() {
        Http admin = admin("PQUF");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);

        assertThat(quality(admin, THIRTIETH_DAY).path("currencies")).hasSize(1);
        JsonNode stranger = quality(admin("PQUG"), THIRTIETH_DAY);
        assertThat(stranger.path("currencies").isArray()).isTrue();
        assertThat(stranger.path("currencies")).isEmpty();
        assertThat(stranger.path("mfo").asString()).isEqualTo("PQUG");
        assertThat(stranger.has("byMfo")).isFalse();
    }

    @Test
    void showsTheAssociationTotalsByOrganisationButNoSmallCircles() {
        Http admin = admin("PQUH");
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        Http analyst = Http.of(
                environment, TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());

        JsonNode whole = quality(analyst, THIRTIETH_DAY);
        List<JsonNode> own = whole.path("byMfo")
                .valueStream()
                .filter(member -> member.path("mfo").asString().equals("PQUH"))
                .toList();

        assertThat(whole.path("mfo").isNull()).isTrue();
        assertThat(own).hasSize(1);
        assertThat(minor(own.getFirst().path("currencies").path(0), "grossLoanPortfolioMinor"))
                .isEqualTo(30_000);
        assertThat(analyst.get("/api/portfolio-quality?by=sex,product").status())
                .isEqualTo(200);
        for (String dimension : new String[] {"officer", "group", "sex,group"}) {
            Http.Answer refused = analyst.get("/api/portfolio-quality?by=" + dimension);
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("DIMENSION_NOT_FOR_THE_ASSOCIATION");
        }
        assertThat(admin.get("/api/portfolio-quality?by=officer,group").status())
                .isEqualTo(200);
    }

    @Test
    void refusesADimensionThatIsNone() {
        Http admin = admin("PQUI");
        assertThat(admin.get("/api/portfolio-quality?by=sex,age,district,household,product,group,officer")
                        .status())
                .isEqualTo(200);

        Http.Answer refused = admin.get("/api/portfolio-quality?by=sex,shoe");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("UNKNOWN_DIMENSION");
        assertThat(refused.json().path("violations").path(0).path("field").asString())
                .isEqualTo("by");
    }

    private static JsonNode quality(Http http, String asOf) {
        return http.get("/api/portfolio-quality?asOf=" + asOf).json();
    }

    private static JsonNode only(Http http, String asOf) {
        JsonNode currencies = quality(http, asOf).path("currencies");
        assertThat(currencies).hasSize(1);
        return currencies.path(0);
    }

    private static long minor(JsonNode figures, String name) {
        assertThat(figures.has(name)).as(name).isTrue();
        return figures.path(name).asLong();
    }

    private Http admin(String mfo) {
        return Http.admin(environment, mfo);
    }
}
