package tj.hamyori.portal.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps cookies, follows redirects and sends forms with the hidden fields it was given. */
public final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final String url;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String language = "en";
    private boolean script;

    public Browser(String url) {
        this.url = url;
    }

    public Browser language(String code) {
        language = code;
        return this;
    }

    /** From now on asks as a script does, which does not leave the page. */
    public Browser asScript() {
        script = true;
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /**
     * Fills and sends the form of a page that posts to this path, with its hidden fields.
     *
     * @param page the page as it was received
     */
    public HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden(page.body(), action));
        all.putAll(fields);
        return post(action, all);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field ->
                        URLEncoder.encode(field.getKey(), UTF_8) + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The hidden fields of the form that posts to this path. */
    public static Map<String, String> hidden(String page, String action) {
        int start = page.indexOf("action=\"" + action + "\"");
        if (start < 0) {
            throw new AssertionError("no form for " + action + " in\n" + page);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = HIDDEN.matcher(page.substring(start, page.indexOf("</form>", start)));
        while (found.find()) {
            fields.put(found.group(1), found.group(2));
        }
        return fields;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (script) {
            request.header("HX-Request", "true");
        }
        try {
            return client.send(
                    request.header("Accept-Language", language)
                            .header("Accept", script ? "*/*" : "text/html")
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
