package tj.hamyori.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.body;
import static tj.hamyori.identity.Browser.claims;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;
import tools.jackson.databind.JsonNode;

class CommandLineTokenTest {

    private final RunningIdentity identity = RunningIdentity.local();
    private final Browser browser = new Browser(identity);

    @Test
    void speaksWithAllRightsOfOneMfo() {
        JsonNode claims = claims(browser.commandLineToken("mfo:ORIYON"));

        assertThat(claims.get("sub").asString()).isEqualTo("hamyori-cli");
        assertThat(claims.get("iss").asString()).isEqualTo(identity.url());
        assertThat(claims.get("mfo").asString()).isEqualTo("ORIYON");
        assertThat(texts(claims.get("roles")))
                .containsExactly("AUDITOR", "BRANCH_MANAGER", "LOAN_OFFICER", "MFO_ADMIN", "TREASURER");
        assertThat(texts(claims.get("groups"))).isEmpty();
        assertThat(claims.get("all_groups").isBoolean()).isTrue();
        assertThat(claims.get("all_groups").asBoolean()).isTrue();
    }

    @Test
    void speaksForTheAssociationWithoutAnMfo() {
        JsonNode claims = claims(browser.commandLineToken("amfot"));

        assertThat(claims.get("sub").asString()).isEqualTo("hamyori-cli");
        assertThat(claims.has("mfo")).isFalse();
        assertThat(claims.has("all_groups")).isFalse();
        assertThat(texts(claims.get("roles"))).containsExactly("AMFOT_ANALYST");
    }

    @Test
    void speaksAsAPersonOfTheMfo() {
        JsonNode claims = claims(browser.commandLineToken("mfo:ORIYON as:nilufar"));

        assertThat(claims.get("sub").asString()).isEqualTo("nilufar");
        assertThat(claims.get("name").asString()).isEqualTo("Nilufar");
        assertThat(claims.get("mfo").asString()).isEqualTo("ORIYON");
        assertThat(texts(claims.get("roles"))).containsExactly("LOAN_OFFICER");
        assertThat(claims.has("all_groups")).isFalse();
    }

    @Test
    void speaksAsAPersonOfTheAssociation() {
        JsonNode claims = claims(browser.commandLineToken("as:analyst amfot"));

        assertThat(claims.get("sub").asString()).isEqualTo("analyst");
        assertThat(claims.has("mfo")).isFalse();
    }

    @Test
    void makesAnMfoOfACodeNotYetKnown() {
        assertThat(browser.commandLine("mfo:QW").statusCode()).isEqualTo(200);
        assertThat(browser.commandLine("mfo:TWELVELETTER").statusCode()).isEqualTo(200);

        assertThat(mfos("QW")).isEqualTo(1);
        assertThat(mfos("TWELVELETTER")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mfo:",
                "mfo:Q",
                "mfo:THIRTEENCHARS",
                "mfo:oriyon",
                "mfo:OR-YON",
                "mfo:ORIYON mfo:DILSUZ",
                "mfo:ORIYON amfot",
                "as:nilufar",
                "mfo:ORIYON openid",
                "openid",
                "mfo:ORIYON as:",
                "mfo:ORIYON as:nobody-here",
                "mfo:DILSUZ as:nilufar",
                "amfot as:nilufar",
                "mfo:ORIYON as:analyst",
                "mfo:ORIYON as:nilufar as:parvina"
            })
    void refusesAScopeItDoesNotKnow(String scope) {
        HttpResponse<String> refused = browser.commandLine(scope);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).get("error").asString()).isEqualTo("invalid_scope");
    }

    @Test
    void makesNoMfoForAPersonItDoesNotHave() {
        assertThat(browser.commandLine("mfo:NEVERSEEN as:nilufar").statusCode()).isEqualTo(400);

        assertThat(mfos("NEVERSEEN")).isZero();
    }

    @Test
    void refusesAWrongSecret() {
        HttpResponse<String> refused = browser.post(
                "/oauth2/token",
                Map.of("grant_type", "client_credentials", "scope", "amfot"),
                "Authorization",
                Browser.basic("hamyori-cli", "guess"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(body(refused).get("error").asString()).isEqualTo("invalid_client");
    }

    @Test
    void takesTheSecretInTheFormToo() {
        HttpResponse<String> response = browser.post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "client_credentials",
                        "scope", "mfo:ORIYON",
                        "client_id", "hamyori-cli",
                        "client_secret", "hamyori-cli"));

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void anyServiceCanCheckTheTokenByTheIssuerAlone() {
        Jwt token = JwtDecoders.fromIssuerLocation(identity.url()).decode(browser.commandLineToken("mfo:DILSUZ"));

        assertThat(token.getHeaders()).containsEntry("alg", "RS256");
        assertThat(token.getClaimAsString("mfo")).isEqualTo("DILSUZ");
        assertThat(token.getSubject()).isEqualTo("hamyori-cli");
    }

    @Test
    void publishesNoPrivatePartOfItsKeys() {
        JsonNode keys = body(browser.get("/oauth2/jwks")).get("keys");

        assertThat(keys).hasSize(1);
        assertThat(keys.get(0).has("n")).isTrue();
        assertThat(keys.get(0).has("d")).isFalse();
        assertThat(keys.get(0).has("p")).isFalse();
    }

    private int mfos(String code) {
        return identity.jdbc()
                .sql("select count(*) from mfo where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private static List<String> texts(JsonNode array) {
        assertThat(array.isArray()).isTrue();
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
