package tj.hamyori.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tj.hamyori.identity.Browser.body;
import static tj.hamyori.identity.Browser.claims;
import static tj.hamyori.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;
import tj.hamyori.identity.RunningIdentity.Home;
import tj.hamyori.identity.token.LocalScopes;

class RestartTest {

    private static final String LOCAL = "hamyori.local-run=true";

    @Test
    void keepsKeysClientsPeopleAndSignIns() {
        Home home = Home.fresh("identity_restart");
        String keys;
        String refreshToken;
        List<@Nullable String> rows;
        try (RunningIdentity first = home.start(LOCAL)) {
            Browser browser = new Browser(first);
            keys = browser.get("/oauth2/jwks").body();
            refreshToken = browser.tokensOf("nilufar").get("refresh_token").asString();
            rows = rows(first);
        }
        try (RunningIdentity second = home.start(LOCAL)) {
            Browser browser = new Browser(second);
            HttpResponse<String> refreshed =
                    browser.asPortal(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));

            assertThat(browser.get("/oauth2/jwks").body()).isEqualTo(keys);
            assertThat(refreshed.statusCode()).isEqualTo(200);
            assertThat(claims(body(refreshed).get("access_token").asString())
                            .get("sub")
                            .asString())
                    .isEqualTo("nilufar");
            assertThat(rows(second)).isEqualTo(rows);
        }
        assertThatThrownBy(() -> home.start()).hasStackTraceContaining("This database belongs to a local run");
    }

    @Test
    void hasNobodyAndNoCommandLineOutsideTheLocalRun() {
        Home home = Home.fresh("identity_real");
        try (RunningIdentity identity = home.start()) {
            Browser browser = new Browser(identity);

            assertThat(identity.jdbc()
                            .sql("select count(*) from users")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(identity.jdbc()
                            .sql("select count(*) from mfo")
                            .query(Integer.class)
                            .single())
                    .isZero();
            assertThat(identity.jdbc()
                            .sql("select client_id from oauth2_registered_client")
                            .query(String.class)
                            .list())
                    .containsExactly("portal");
            assertThatThrownBy(() -> identity.bean(LocalScopes.class))
                    .isInstanceOf(NoSuchBeanDefinitionException.class);
            for (String scope : List.of("mfo:ORIYON", "amfot", "mfo:ORIYON as:nilufar")) {
                assertThat(browser.commandLine(scope).statusCode()).isEqualTo(401);
            }
            assertThat(location(browser.signIn("nilufar", RunningIdentity.DEMO_PASSWORD)))
                    .endsWith("/login?wrong");
        }
    }

    @Test
    void refusesThePublishedSecretOutsideTheLocalRun() {
        Home home = Home.fresh("identity_secret");

        assertThatThrownBy(() -> home.start("hamyori.identity.portal.client-secret=portal-local-only"))
                .hasStackTraceContaining("the portal needs a secret of its own");
        assertThatThrownBy(() -> home.start("hamyori.identity.portal.client-secret="))
                .hasStackTraceContaining("the portal needs a secret of its own");
    }

    @Test
    void takesANewSecretAndAddressFromItsSettings() {
        Home home = Home.fresh("identity_settings");
        home.start().close();

        try (RunningIdentity changed = home.start(
                "hamyori.identity.portal.client-secret=another-secret",
                "hamyori.identity.portal.url=https://portal.example")) {
            String row = changed.jdbc()
                    .sql("select c::text from oauth2_registered_client c where client_id = 'portal'")
                    .query(String.class)
                    .single();

            assertThat(row)
                    .contains("https://portal.example/login/oauth2/code/hamyori")
                    .contains("{argon2}")
                    .doesNotContain("127.0.0.1")
                    .doesNotContain("another-secret");
            assertThat(refreshWith(changed, "another-secret")).isEqualTo("invalid_grant");
            assertThat(refreshWith(changed, RunningIdentity.PORTAL_SECRET)).isEqualTo("invalid_client");
        }
    }

    private static String refreshWith(RunningIdentity identity, String secret) {
        HttpResponse<String> answer = new Browser(identity)
                .post(
                        "/oauth2/token",
                        Map.of("grant_type", "refresh_token", "refresh_token", "unknown"),
                        "Authorization",
                        Browser.basic("portal", secret));
        return body(answer).get("error").asString();
    }

    private static List<@Nullable String> rows(RunningIdentity identity) {
        return identity.jdbc().sql("""
                        select t from (
                          select 'user ' || u::text as t from users u
                          union all select 'role ' || r::text from user_role r
                          union all select 'mfo ' || m::text from mfo m
                          union all select 'client ' || c::text from oauth2_registered_client c) every order by t
                        """).query(String.class).list();
    }
}
