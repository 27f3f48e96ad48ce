package tj.hamyori.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.location;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;

class SignInPageTest {

    private final RunningIdentity identity = RunningIdentity.local();
    private final Browser browser = new Browser(identity);

    @ParameterizedTest
    @CsvSource({
        "en-US, en, Password",
        "tg, tg, Рамз",
        "ru-RU, ru, Пароль",
        "de, en, Password",
        "'de, ru;q=0.5', ru, Пароль"
    })
    void speaksTheLanguageTheBrowserAsksFor(String asked, String language, String word) {
        String page = browser.get("/login", "Accept-Language", asked).body();

        assertThat(page).contains("lang=\"" + language + "\"").contains(">" + word + "<");
    }

    @Test
    void remembersTheLanguageSheChose() {
        assertThat(browser.get("/login?lang=tg").body()).contains(">Рамз<");

        assertThat(location(browser.signIn("nobody-here", "wrong-password"))).endsWith("/login?wrong");
        assertThat(browser.get("/login?wrong", "Accept-Language", "en").body())
                .contains("Номи корбар ё рамз нодуруст аст.")
                .contains("role=\"alert\"")
                .contains("aria-describedby=\"problem\"");
    }

    @Test
    void ignoresALanguageItDoesNotHave() {
        assertThat(browser.get("/login?lang=xx").body()).contains("lang=\"en\"");
    }

    @Test
    void tellsHowLongThePauseIs() {
        assertThat(browser.get("/login?paused").body()).contains("Wait 15 minutes");
    }

    @Test
    void everyLanguageHasEveryMessage() throws IOException {
        Properties english = messages("");
        for (String language : new String[] {"_tg", "_ru"}) {
            Properties other = messages(language);
            assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
            assertThat(other.values()).noneMatch(english::containsValue);
        }
    }

    @Test
    void labelsEveryFieldAndLoadsNothingFromElsewhere() {
        String page = browser.get("/login").body();

        assertThat(page)
                .contains("<label for=\"username\"", "<label for=\"password\"")
                .contains("autocomplete=\"username\"", "autocomplete=\"current-password\"")
                .contains("width=device-width")
                .doesNotContain("<script")
                .doesNotContain("href=\"http", "src=\"http")
                .doesNotContain("aria-describedby");
        assertThat(browser.get("/identity/identity.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/identity/icon.svg").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        HttpResponse<String> refused =
                browser.post("/login", Map.of("username", "nilufar", "password", RunningIdentity.DEMO_PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(location(browser.authorize())).endsWith("/login");
    }

    @Test
    void refusesAFormWithTheTokenOfAnotherSession() {
        browser.get("/login");
        String page = new Browser(identity).get("/login").body();
        String foreign = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

        HttpResponse<String> refused = browser.post(
                "/login", Map.of("username", "nilufar", "password", RunningIdentity.DEMO_PASSWORD, "_csrf", foreign));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    @Test
    void sendsStrictHeaders() {
        HttpResponse<String> page = browser.get("/login");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .endsWith("form-action 'self' http://127.0.0.1:8080");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cache-Control")).contains("no-store");
    }

    @Test
    void keepsItsSessionInACookieOfItsOwn() {
        String cookie = browser.get("/login").headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith("HAMYORI_ID="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(browser.cookies()).extracting("name").doesNotContain("JSESSIONID");
    }

    @Test
    void changesTheSessionAtSignIn() {
        browser.get("/login");
        String before = session();

        browser.signIn("auditor-oriyon", RunningIdentity.DEMO_PASSWORD);

        assertThat(session()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/prometheus"})
    void showsItsHealthAndMetrics(String path) {
        assertThat(browser.get(path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/identity/../application.yml", "/anything"})
    void showsNothingElse(String path) {
        assertThat(browser.get(path).statusCode()).isNotEqualTo(200);
    }

    private String session() {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("HAMYORI_ID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static Properties messages(String language) throws IOException {
        Properties properties = new Properties();
        try (InputStream file =
                SignInPageTest.class.getResourceAsStream("/messages/identity" + language + ".properties")) {
            properties.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        }
        return properties;
    }
}
