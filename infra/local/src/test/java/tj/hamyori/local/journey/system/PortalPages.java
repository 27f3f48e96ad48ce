package tj.hamyori.local.journey.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import tj.hamyori.local.setup.Part;

/** The portal's pages as text for one signed-in person, where no browser is needed. */
public final class PortalPages implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final WholeSystem system;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private PortalPages(WholeSystem system) {
        this.system = system;
    }

    /** Signed in with the demo password. */
    public static PortalPages of(WholeSystem system, String username) {
        PortalPages pages = new PortalPages(system);
        String form = pages.text("/oauth2/authorization/hamyori");
        var token = TOKEN.matcher(form);
        assertThat(token.find()).as("the sign-in page: %s", form).isTrue();
        String content = "username=" + encoded(username) + "&password=" + encoded("hamyori-demo") + "&_csrf="
                + encoded(token.group(1));
        HttpResponse<String> answer =
                pages.send(HttpRequest.newBuilder(URI.create(system.ports().url(Part.IDENTITY) + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(content)));
        assertThat(answer.uri().toString())
                .as("where the sign-in ended")
                .startsWith(system.ports().url(Part.PORTAL));
        return pages;
    }

    public String text(String path) {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(system.ports().url(Part.PORTAL) + path)));
        assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
        return answer.body();
    }

    @Override
    public void close() {
        browser.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(
                    request.timeout(PATIENCE).header("Accept-Language", "en").build(),
                    BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
