package tj.hamyori.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tj.hamyori.portal.world.Browser;
import tj.hamyori.portal.world.Examples;
import tj.hamyori.portal.world.World;

/** Getting in, what each role then sees, and getting out. */
class SignInTest {

    private World world = World.fresh();

    @BeforeEach
    void examplesAsDocumented() {
        world = World.fresh();
    }

    @Test
    void comesBackToThePageThatWasAskedFor() {
        world.provider().person("parvina", "Parvina", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> answer = new Browser(world.url()).get("/queue");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.uri().getPath()).isEqualTo("/queue");
        assertThat(answer.body()).contains("Signed in: Parvina");
    }

    @Test
    void asksForProofKeyAndKeepsItsCookieToItself() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(world.url() + "/oauth2/authorization/hamyori"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to ->
                        assertThat(to).contains("code_challenge_method=S256").contains("client_id=portal"));
        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("HAMYORI_PORTAL=")
                        .contains("HttpOnly")
                        .contains("SameSite=Lax"));
    }

    @Test
    void tellsAPartOfAPageToLoadTheWholeWhenTheSessionIsOver() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(world.url() + "/portfolio"))
                                .header("HX-Request", "true")
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).contains("true");
    }

    @Test
    void leadsTheOfficerToHerQueue() {
        assertThat(world.signedIn("parvina", "ORIYON", "LOAN_OFFICER").get("/").body())
                .contains("href=\"/queue\"", "href=\"/members/new\"", "href=\"/portfolio\"");
    }

    @Test
    void leadsTheTreasurerToHerGroupAlone() {
        Browser treasurer = world.treasurer("bibi");
        assertThat(treasurer.get("/").body())
                .contains("href=\"/groups\"")
                .doesNotContain("href=\"/queue\"", "href=\"/portfolio\"", "href=\"/members\"");
        assertThat(treasurer.get("/queue").statusCode()).isEqualTo(403);
        assertThat(treasurer.get("/portfolio").statusCode()).isEqualTo(403);
    }

    @Test
    void showsTheAnalystNoNames() {
        Browser analyst = world.signedIn("analyst", "", "AMFOT_ANALYST");
        assertThat(analyst.get("/").body())
                .contains("href=\"/portfolio\"", "href=\"/portfolio/reports\"")
                .doesNotContain("href=\"/queue\"", "href=\"/members\"", "href=\"/groups\"");
        for (String page : new String[] {"/queue", "/members", "/groups", "/loans/" + Examples.LOAN, "/arrears"}) {
            assertThat(analyst.get(page).statusCode()).as(page).isEqualTo(403);
        }
        analyst.get("/portfolio");
        assertThat(world.services().asked("GET /api/members")).isEmpty();
    }

    @Test
    void renewsTheTokenBeforeItRunsOut() {
        int before = world.provider().refreshes();
        world.provider().accessTokenLife(Duration.ofSeconds(1));
        Browser officer = world.signedIn("parvina", "ORIYON", "LOAN_OFFICER");
        assertThat(officer.get("/queue").statusCode()).isEqualTo(200);
        assertThat(world.provider().refreshes()).isEqualTo(before + 1);
        assertThat(officer.get("/queue").statusCode()).isEqualTo(200);
        assertThat(world.provider().refreshes()).isEqualTo(before + 1);
    }

    @Test
    void signsOutAtTheProviderToo() {
        Browser officer = world.signedIn("parvina", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> answer = officer.submit(officer.get("/"), "/sign-out", Map.of());
        assertThat(answer.uri().toString()).isEqualTo(world.url() + "/");
        assertThat(answer.previousResponse().orElseThrow().uri().getPath()).isEqualTo("/connect/logout");
        assertThat(answer.body()).contains("Sign in").doesNotContain("Signed in");
    }

    @Test
    void remembersTheLanguageAndStaysOnThePage() {
        Browser officer = world.signedIn("parvina", "ORIYON", "LOAN_OFFICER");
        HttpResponse<String> page = officer.get("/loans?status=CLOSED");
        HttpResponse<String> answer = officer.submit(page, "/language", Map.of("to", "tg"));
        assertThat(answer.uri().toString()).isEqualTo(world.url() + "/loans?status=CLOSED");
        assertThat(answer.body()).contains("<html lang=\"tg\"").contains("Қарзҳо");
        assertThat(officer.submit(answer, "/language", Map.of("to", "en", "back", "//evil.example"))
                        .uri()
                        .getHost())
                .isEqualTo("127.0.0.1");
    }
}
