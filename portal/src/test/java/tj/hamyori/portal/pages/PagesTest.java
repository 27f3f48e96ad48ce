package tj.hamyori.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.ExampleServices;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** Every page, as the browser gets it. */
class PagesTest {

    private static final List<String> PAGES = List.of(
            "/",
            "/queue",
            "/applications/new",
            "/applications/" + Examples.APPLICATION,
            "/loans",
            "/loans/" + Examples.LOAN,
            "/loans/" + Examples.APPROVED_LOAN,
            "/arrears",
            "/groups/" + Examples.GROUP + "/books",
            "/groups/" + Examples.GROUP + "/members/" + Examples.MEMBER + "/passbook",
            "/indicators",
            "/dead-letters",
            "/conflicts",
            "/offline",
            "/cash-in-transit",
            "/suspense",
            "/cash-in-transit?meeting=" + Examples.MEETING,
            "/members",
            "/members/new",
            "/members/" + Examples.MEMBER,
            "/members/" + Examples.MEMBER + "/household",
            "/members/" + Examples.MEMBER + "/household?open=true",
            "/notices",
            "/notices?open=true",
            "/readings",
            "/readings/applications",
            "/applications/" + Examples.APPLICATION + "?compare=true",
            "/members/" + Examples.MEMBER + "/correction",
            "/members/" + Examples.MEMBER + "/erasure",
            "/groups",
            "/groups/new",
            "/groups/" + Examples.GROUP,
            "/groups/" + Examples.GROUP + "/meetings/new",
            "/groups/" + Examples.GROUP + "/meetings/" + Examples.MEETING,
            "/groups/" + Examples.GROUP + "/key-holders",
            "/groups/" + Examples.GROUP + "/sheet?on=2026-11-22",
            "/portfolio",
            "/portfolio/reports",
            "/portfolio/reports/" + Examples.REPORT);
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern INPUT_ID = Pattern.compile("<(?:input|select|textarea)[^>]* id=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    static Stream<String> pages() {
        return PAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWholeInEveryLanguage(String page) {
        Browser browser = officer();
        for (String language : List.of("en", "tg", "ru")) {
            HttpResponse<String> answer = browser.language(language).get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("??")
                    .doesNotContain("style=\"")
                    .doesNotContain("<style")
                    .doesNotContain(" onclick");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isReadableWithoutEyes(String page) {
        String body = officer().get(page).body();
        assertThat(body)
                .contains("<main id=\"content\"")
                .contains("href=\"#content\"")
                .containsOnlyOnce("<h1");
        Matcher input = INPUT_ID.matcher(body);
        while (input.find()) {
            assertThat(body).as(page).contains("for=\"" + input.group(1) + "\"");
        }
        List<String> ids =
                ID.matcher(body).results().map(match -> match.group(1)).toList();
        assertThat(ids).as(page).doesNotHaveDuplicates();
        assertThat(count(body, "<caption")).isEqualTo(count(body, "<table"));
        assertThat(body).doesNotContain("<th>");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasATitleThatTellsNothing(String page) {
        Matcher title = TITLE.matcher(officer().get(page).body());
        assertThat(title.find()).isTrue();
        assertThat(title.group(1))
                .doesNotContain("Гулҷаҳон")
                .doesNotContain("Умед")
                .endsWith("Hamyori");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sendsAStrictPolicy(String page) {
        HttpResponse<String> answer = officer().get(page);
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'", "script-src 'self';", "frame-ancestors 'none'", "base-uri 'none'")
                        .doesNotContain("unsafe"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(control -> assertThat(control).contains("no-store"));
    }

    @Test
    void showsWhatChangedSinceAReportWasSentAndWhereItsOrganisationStands() {
        String body = officer()
                .language("en")
                .get("/portfolio/reports/" + Examples.REPORT)
                .body();

        assertThat(body)
                .contains("Repaid in all")
                .contains("500.00")
                .contains("Changed in the report before")
                .contains("Place among the members, TJS")
                .contains("/portfolio/reports/" + Examples.REPORT + "/download?format=xlsx");
    }

    @Test
    void handsFilesOnInTheFormAndLanguageAskedFor() {
        String report = "GET /api/portfolio-reports/" + Examples.REPORT;
        world.services().forgetAsked();

        HttpResponse<String> file =
                officer().language("tg").get("/portfolio/reports/" + Examples.REPORT + "/download?format=csv");
        HttpResponse<String> quality = officer().get("/portfolio/download?asOf=2026-10-31&format=pdf");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment");
        ExampleServices.Asked asked = world.services().asked(report).getFirst();
        assertThat(asked.query()).isEqualTo("format=csv");
        assertThat(asked.header("Accept-Language")).startsWith("tg");
        assertThat(quality.statusCode()).isEqualTo(200);
        assertThat(world.services()
                        .asked("GET /api/portfolio-quality")
                        .getFirst()
                        .query())
                .contains("format=pdf")
                .contains("asOf=2026-10-31");
    }

    @Test
    void showsFiguresOfTheServicesInTajik() {
        String body = officer().language("tg").get("/portfolio").body();
        assertThat(body)
                .contains("1\u00A0234\u00A0567,89\u00A0сом.")
                .contains("9,72\u00A0%")
                .contains("31.10.2026")
                .contains("role=\"img\"")
                .contains("ORIYON");
    }

    @Test
    void showsEveryFurtherFigureWithItsDefinitionInItsUnit() {
        String body = officer().language("ru").get("/portfolio").body();
        assertThat(body)
                .contains("Все остальные показатели")
                .contains("Займы после конца срока")
                .contains("<strong>25\u00A0000,00\u00A0сом.</strong>")
                .contains("<strong>4,05\u00A0%</strong>")
                .contains("<strong>12,67</strong>")
                .contains("Оценка: (1 − текущая возвратность)");
    }

    @Test
    void showsADashForWhatIsNotKnown() {
        assertThat(officer().get("/portfolio").body()).contains("<strong>–</strong>");
    }

    @Test
    void asksForTheAccountOfTheChosenDate() {
        officer().get("/loans/" + Examples.LOAN + "?asOf=2026-03-31");
        assertThat(world.services()
                        .asked("GET /api/loan-accounts/" + Examples.LOAN)
                        .getLast()
                        .query())
                .isEqualTo("asOf=2026-03-31");
    }

    @Test
    void standsWhenOneServiceFails() {
        world.services().answer("GET /api/loan-accounts/" + Examples.LOAN, 500, "broken");
        world.services().answer("GET /api/members", 503, "{\"status\":503,\"code\":\"SERVICE_UNAVAILABLE\"}");
        HttpResponse<String> answer = officer().get("/loans/" + Examples.LOAN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("Something went wrong in the service.")
                .contains("ORIYON-2026-000001")
                .contains("Money handed over")
                .contains(Examples.MEMBER.substring(0, 8));
    }

    @Test
    void saysPlainlyThatThePagesOwnServiceIsAway() {
        world.services()
                .answer("GET /api/loans/" + Examples.LOAN, 503, "{\"status\":503,\"code\":\"SERVICE_UNAVAILABLE\"}");
        HttpResponse<String> answer = officer().get("/loans/" + Examples.LOAN);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("does not answer").contains("<main");
    }

    @Test
    void doesNotTellUnknownFromForeign() {
        HttpResponse<String> answer = officer().get("/loans/44444444-4444-4444-8444-999999999999");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("nothing here, or not for you");
        assertThat(officer().get("/loans/not-an-id").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatFiguresLagWhileEventsWait() throws InterruptedException {
        world.services().answer("GET /actuator/health", 200, Examples.health(3));
        Thread.sleep(2_100);
        assertThat(officer().get("/arrears").body()).contains("Some figures are a little behind");
        world.services().answer("GET /actuator/health", 200, Examples.health(0));
        Thread.sleep(2_100);
        assertThat(officer().get("/arrears").body()).doesNotContain("Some figures are a little behind");
    }

    @Test
    void doesNotCallItALagWhatIsOnlyOnItsWay() throws InterruptedException {
        Browser officer = officer();
        officer.get("/arrears");
        Thread.sleep(2_100);
        world.services().answerNext("GET /actuator/health", 200, Examples.health(1));
        assertThat(officer.get("/arrears").body()).doesNotContain("Some figures are a little behind");
    }

    @Test
    void saysThatAnAccountIsStillBeingOpened() {
        world.services().answer("GET /api/loan-accounts/" + Examples.LOAN, 404, "{\"status\":404,\"code\":\"X\"}");
        assertThat(officer().get("/loans/" + Examples.LOAN).body())
                .contains("has not been opened yet")
                .contains("Money handed over");
    }

    @Test
    void weighsLittle() {
        Browser browser = officer();
        long page = browser.get("/groups/" + Examples.GROUP + "/meetings/new")
                .body()
                .length();
        long styles =
                browser.get("/webjars/picocss__pico/css/pico.min.css").body().length()
                        + browser.get("/portal/portal.css").body().length();
        // Before compression; with it the whole is about a fifth.
        assertThat(page + styles).isLessThan(150 * 1024);
    }

    private Browser officer() {
        return world.signedIn("parvina", "ORIYON", "LOAN_OFFICER", "BRANCH_MANAGER", "AUDITOR", "MFO_ADMIN");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
