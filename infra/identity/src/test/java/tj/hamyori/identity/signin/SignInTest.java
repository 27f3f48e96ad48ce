package tj.hamyori.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.body;
import static tj.hamyori.identity.Browser.claims;
import static tj.hamyori.identity.Browser.location;
import static tj.hamyori.identity.Browser.parameter;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;
import tools.jackson.databind.JsonNode;

class SignInTest {

    private final RunningIdentity identity = RunningIdentity.local();
    private final Browser browser = new Browser(identity);

    @Test
    void signsInFromThePortalAndBack() {
        HttpResponse<String> asked = browser.authorize();
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).endsWith("/login");

        HttpResponse<String> signedIn = browser.signIn("parvina", RunningIdentity.DEMO_PASSWORD);
        assertThat(location(signedIn)).contains("/oauth2/authorize");

        HttpResponse<String> back = browser.get(location(signedIn), "Accept", "text/html");
        assertThat(location(back)).startsWith(Browser.REDIRECT + "?code=");
        assertThat(parameter(location(back), "state")).isEqualTo("s-1");

        HttpResponse<String> exchanged = browser.exchange(parameter(location(back), "code"), Browser.VERIFIER);
        assertThat(exchanged.statusCode()).isEqualTo(200);
        JsonNode tokens = body(exchanged);
        assertThat(tokens.get("refresh_token").asString()).isNotBlank();
        for (String kind : new String[] {"access_token", "id_token"}) {
            JsonNode claims = claims(tokens.get(kind).asString());
            assertThat(claims.get("sub").asString()).isEqualTo("parvina");
            assertThat(claims.get("name").asString()).isEqualTo("Parvina");
            assertThat(claims.get("mfo").asString()).isEqualTo("ORIYON");
            assertThat(claims.get("roles").toString()).isEqualTo("[\"LOAN_OFFICER\"]");
            assertThat(claims.get("groups").toString()).isEqualTo("[]");
        }
        assertThat(claims(tokens.get("id_token").asString()).get("nonce").asString())
                .isEqualTo("n-1");
    }

    @Test
    void acceptsTheNameAsAPhoneTypesIt() {
        HttpResponse<String> signedIn = browser.signIn(" Zarina ", RunningIdentity.DEMO_PASSWORD);

        assertThat(location(signedIn)).isEqualTo(identity.url() + "/");
        assertThat(location(browser.get("/"))).isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void refusesACodeWithoutItsProof() {
        browser.signIn("zarina", RunningIdentity.DEMO_PASSWORD);
        String code = parameter(location(browser.authorize()), "code");

        HttpResponse<String> refused = browser.exchange(code, "a".repeat(43));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).get("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void refusesToBeginWithoutAProof() {
        browser.signIn("zarina", RunningIdentity.DEMO_PASSWORD);

        HttpResponse<String> refused = browser.get("/oauth2/authorize?"
                + Browser.encode(Map.of(
                        "response_type", "code",
                        "client_id", "portal",
                        "scope", "openid",
                        "redirect_uri", Browser.REDIRECT)));

        assertThat(parameter(location(refused), "error")).isEqualTo("invalid_request");
    }

    @Test
    void sendsNobodyToAnUnknownAddress() {
        browser.signIn("zarina", RunningIdentity.DEMO_PASSWORD);

        HttpResponse<String> refused = browser.get(
                "/oauth2/authorize?"
                        + Browser.encode(Map.of(
                                "response_type", "code",
                                "client_id", "portal",
                                "scope", "openid",
                                "redirect_uri", "http://elsewhere.example/login/oauth2/code/hamyori")),
                "Accept",
                "text/html");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Location")).isEmpty();
        assertThat(refused.body()).contains("This did not work").contains("http://127.0.0.1:8080/");
    }

    @Test
    void refreshesOnceWithEachToken() {
        String first = browser.tokensOf("malika").get("refresh_token").asString();

        HttpResponse<String> refreshed = refresh(first);
        HttpResponse<String> again = refresh(first);

        assertThat(refreshed.statusCode()).isEqualTo(200);
        assertThat(claims(body(refreshed).get("access_token").asString())
                        .get("sub")
                        .asString())
                .isEqualTo("malika");
        assertThat(body(refreshed).get("refresh_token").asString()).isNotEqualTo(first);
        assertThat(again.statusCode()).isEqualTo(400);
    }

    @Test
    void aRefreshedTokenCarriesTheRightsOfNow() {
        Browser admin = new Browser(identity);
        String group = "0f8fad5b-d9cb-469f-a165-70867728950e";
        admin.json("POST", "/api/users", admin.commandLineToken("mfo:DILSUZ"), """
                {"username":"fresh-rights","password":"hamyori-demo","displayName":"F",
                 "roles":["TREASURER"],"groups":[]}
                """);
        JsonNode before = browser.tokensOf("fresh-rights");
        admin.json(
                "PUT",
                "/api/users/fresh-rights/groups",
                admin.commandLineToken("mfo:DILSUZ"),
                "{\"groups\":[\"" + group + "\"]}");

        JsonNode after = body(refresh(before.get("refresh_token").asString()));

        assertThat(claims(before.get("access_token").asString()).get("groups").toString())
                .isEqualTo("[]");
        assertThat(claims(after.get("access_token").asString()).get("groups").toString())
                .isEqualTo("[\"" + group + "\"]");
        assertThat(claims(after.get("id_token").asString()).get("groups").toString())
                .isEqualTo("[\"" + group + "\"]");
    }

    @Test
    void answersWhoSheIs() {
        String token = browser.tokensOf("shahlo").get("access_token").asString();

        JsonNode answer = body(browser.get("/userinfo", "Authorization", "Bearer " + token));

        assertThat(answer.get("sub").asString()).isEqualTo("shahlo");
        assertThat(answer.get("name").asString()).isEqualTo("Shahlo");
    }

    @Test
    void signsOutBackToThePortal() {
        String idToken = browser.tokensOf("gulnora").get("id_token").asString();
        assertThat(location(browser.authorize())).startsWith(Browser.REDIRECT);

        HttpResponse<String> out = browser.get("/connect/logout?"
                + Browser.encode(Map.of(
                        "id_token_hint", idToken,
                        "client_id", "portal",
                        "post_logout_redirect_uri", "http://127.0.0.1:8080/")));

        assertThat(out.statusCode()).isEqualTo(302);
        assertThat(location(out)).isEqualTo("http://127.0.0.1:8080/");
        assertThat(location(browser.authorize())).endsWith("/login");
    }

    @Test
    void signsOutToNowhereElse() {
        String idToken = browser.tokensOf("gulnora").get("id_token").asString();

        HttpResponse<String> out = browser.get("/connect/logout?"
                + Browser.encode(Map.of(
                        "id_token_hint", idToken,
                        "client_id", "portal",
                        "post_logout_redirect_uri", "http://elsewhere.example/")));

        assertThat(out.statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> refresh(String token) {
        return browser.asPortal(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }
}
